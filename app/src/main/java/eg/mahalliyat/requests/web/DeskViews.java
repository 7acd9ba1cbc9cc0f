package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Choice;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Wanted;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be chosen above an inbox and under it. */
@Component
public class DeskViews {
  /**
   * @param bulk the safe decisions of the page's tasks, as {@code task.decision}
   */
  public record Choices(List<Option> services, List<Option> categories, List<Option> kinds, List<Option> lateness,
      List<Option> bulk) {
    /** Whether this task has one of them. */
    public boolean pickable(Inboxes.Waiting waiting) {
      return bulk.stream().anyMatch(option -> option.value().startsWith(waiting.task() + "."))
          && safe(waiting).findAny().isPresent();
    }
  }

  private final Catalogue catalogue;

  DeskViews(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Choices choices(Web web, Inboxes.Inbox inbox) {
    Locale locale = web.words().locale();
    Comparator<Option> byName = Comparator.comparing(Option::label, Collator.getInstance(locale));
    Map<String, Option> categories = new LinkedHashMap<>();
    for (Service service : catalogue.all()) {
      String category = service.definition().about().category();
      categories.computeIfAbsent(category, key -> new Option(key, service.words(locale).text("categories." + key)));
    }
    return new Choices(
        catalogue.all().stream().map(service -> new Option(service.code(), service.title(locale))).sorted(byName).toList(),
        categories.values().stream().sorted(byName).toList(),
        Arrays.stream(TaskKind.values()).filter(DeskViews::ofOffice)
            .map(kind -> new Option(kind.name().toLowerCase(Locale.ROOT), web.t("desk.kind." + kind))).toList(),
        Arrays.stream(Wanted.Lateness.values()).filter(late -> late != Wanted.Lateness.ANY)
            .map(late -> new Option(late.word(), web.t("desk.late." + late))).toList(),
        bulk(web, inbox));
  }

  private static List<Option> bulk(Web web, Inboxes.Inbox inbox) {
    Map<String, Option> all = new LinkedHashMap<>();
    for (Inboxes.Waiting waiting : inbox.waiting()) {
      Words words = waiting.request().service().words(web.words().locale());
      safe(waiting).forEach(choice -> {
        String key = waiting.task() + "." + choice.key();
        all.putIfAbsent(key, new Option(key, words.text("tasks." + waiting.task()) + ": " + words.text("decisions." + key)));
      });
    }
    return List.copyOf(all.values());
  }

  private static Stream<Choice> safe(Inboxes.Waiting waiting) {
    return waiting.request().service().definition().procedure().task(waiting.task()).work().choices().stream()
        .filter(Choice::bulk);
  }

  /** What no official does does not wait at a desk. */
  private static boolean ofOffice(TaskKind kind) {
    return switch (kind) {
      case REVIEW, INSPECTION, ENDORSEMENT, LETTER, HANDOVER, ALLOCATION -> true;
      case COMPLETION, PAYMENT, ISSUE, WAIT -> false;
    };
  }
}
