package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Bulk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One safe decision for the chosen cases of an inbox, and the list of what came of it. */
@Controller
public class BulkPages {
  /**
   * How it went with one case.
   *
   * @param number empty when there is no such case here
   * @param why empty when it was recorded
   */
  public record Line(String id, String number, String why) {}

  private static final String STAFF = "staff:";

  private final Bulk bulk;
  private final Officials officials;

  BulkPages(Bulk bulk, Officials officials) {
    this.bulk = bulk;
    this.officials = officials;
  }

  @Does("requests.decide")
  @PostMapping("/desk/bulk")
  ModelAndView decide(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    List<Bulk.Picked> picked = form.values().getOrDefault("pick", List.of()).stream()
        .flatMap(text -> picked(text).stream()).toList();
    String[] deed = form.value("deed").split("\\.", 2);
    String query = DeskQuery.of(sent).query();
    if (picked.isEmpty() || deed.length < 2) {
      return page(List.of(), web.t(picked.isEmpty() ? "desk.bulk-none" : "desk.bulk-what"), query);
    }
    List<Line> lines = bulk.decide(actor, picked, deed[0], deed[1]).stream().map(one -> line(web, actor, one)).toList();
    return page(lines, "", query);
  }

  private static ModelAndView page(List<Line> lines, String wrong, String query) {
    return new ModelAndView("requests/bulk", Map.of("lines", lines, "wrong", wrong, "query", query),
        wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static Optional<Bulk.Picked> picked(String text) {
    String[] parts = text.split("/", 2);
    try {
      return parts.length < 2 ? Optional.empty() : Optional.of(new Bulk.Picked(UUID.fromString(parts[0]), parts[1]));
    } catch (IllegalArgumentException nothing) {
      return Optional.empty();
    }
  }

  private Line line(Web web, Actor.Staff actor, Bulk.Outcome one) {
    return new Line(one.request().toString(), one.number() == null ? "" : one.number(),
        one.refused() == null ? "" : why(web, actor, one.refused()));
  }

  /** By whom, where somebody else was first. */
  private String why(Web web, Actor.Staff actor, Conflict refused) {
    String by = refused.about().getOrDefault("by", "");
    boolean first = refused.reasonKey().endsWith(".already-decided") || refused.reasonKey().endsWith(".held-by-other");
    if (!first || !by.startsWith(STAFF)) {
      return web.t(refused.reasonKey(), refused.about());
    }
    if (by.equals(actor.id())) {
      return web.t("requests.decided-by-you");
    }
    String who = officials.official(UUID.fromString(by.substring(STAFF.length()))).name(web.words().locale());
    return web.t(refused.reasonKey().endsWith(".held-by-other") ? "desk.bulk-held" : "desk.bulk-first", "who", who);
  }
}
