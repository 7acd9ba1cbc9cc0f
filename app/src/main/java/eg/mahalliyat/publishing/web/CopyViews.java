package eg.mahalliyat.publishing.web;

import eg.mahalliyat.catalogue.Variant;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.publishing.Checked;
import eg.mahalliyat.publishing.Copy;
import eg.mahalliyat.publishing.Desk;
import eg.mahalliyat.territory.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of one copy show. */
@Component
public class CopyViews {
  /** @param own true when the actor has edited it and so may not approve it */
  public record Head(Copy copy, String title, String place, boolean own) {}

  /** A line of its history. */
  public record Told(String sentence, String who, String when) {}

  /** A value that a place decided by itself. */
  public record Origin(String path, String text, String place, String decision) {}

  private final Desk desk;
  private final Officials officials;
  private final Territory territory;

  CopyViews(Desk desk, Officials officials, Territory territory) {
    this.desk = desk;
    this.officials = officials;
    this.territory = territory;
  }

  ModelAndView editor(Actor.Staff actor, Copy copy, String file, Form form, HttpStatus status, Web web) {
    Checked checked = desk.check(copy);
    var model = new HashMap<String, Object>();
    model.put("head", head(actor, copy, checked, web));
    model.put("file", file);
    model.put("checked", checked);
    model.put("summary", summary(checked, web));
    model.put("history", desk.history(copy).stream().map(entry -> told(entry, web)).toList());
    model.put("origins", origins(checked, web));
    model.put("form", form);
    return new ModelAndView("publishing/editor", model, status);
  }

  Head head(Actor.Staff actor, Copy copy, Checked checked, Web web) {
    String title = checked.service().map(service -> service.title(web.words().locale())).orElse(copy.code());
    return new Head(copy, title, place(copy.place(), web), copy.progress().authors().contains(actor.id()));
  }

  static String summary(Checked checked, Web web) {
    return checked.right()
        ? web.t("publishing.faults-none")
        : web.t("publishing.faults-some", "count", checked.faults().size());
  }

  /** @throws Conflict when it was changed since it was shown */
  static Copy asSeen(Copy copy, int revision) {
    if (copy.progress().revision() != revision) {
      throw new Conflict("publishing.changed-meanwhile", Map.of());
    }
    return copy;
  }

  /** What a place is called; the whole country for an empty code. */
  public String place(String code, Web web) {
    return code.isEmpty() ? web.t("publishing.national")
        : territory.placeName(code, web.words().locale()).orElse(code);
  }

  /** What a unit is called. */
  public String unit(int id, Web web) {
    return territory.unit(id).name(web.words().locale());
  }

  private List<Origin> origins(Checked checked, Web web) {
    return checked.versions().stream().limit(1)
        .flatMap(version -> Variant.of(version.files()).stream())
        .flatMap(variant -> variant.values().stream().map(value -> new Origin(value.path(), value.text(),
            place(variant.place(), web), variant.decision() + " · " + variant.since())))
        .toList();
  }

  private Told told(Entry entry, Web web) {
    Map<?, ?> fact = Json.read(entry.data(), Map.class);
    var places = new HashMap<String, Object>();
    fact.forEach((name, value) -> places.put(String.valueOf(name), String.valueOf(value).replaceAll("[\\[\\]]", "")));
    return new Told(web.t("publishing.fact." + entry.type(), places), who(entry.actor(), web), web.moment(entry.at()));
  }

  private String who(String actor, Web web) {
    String id = actor.substring(actor.indexOf(':') + 1);
    return actor.startsWith("staff:") ? officials.official(UUID.fromString(id)).name(web.words().locale()) : id;
  }
}
