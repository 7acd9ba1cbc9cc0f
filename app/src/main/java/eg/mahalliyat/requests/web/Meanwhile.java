package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the page of the one who came second says: who was first, with which decision, and what he himself had typed. */
@Component
public class Meanwhile {
  /**
   * @param sentence who decided what, and when
   * @param same whether both chose the same, so that nothing is left to do
   * @param chosen what he had chosen himself
   * @param text what he had written, to be copied from
   */
  public record View(RequestViews.Head head, String sentence, boolean same, List<Row> chosen, String text) {}

  private final Officials officials;
  private final Requests requests;
  private final RequestViews views;

  Meanwhile(Officials officials, Requests requests, RequestViews views) {
    this.officials = officials;
    this.requests = requests;
    this.views = views;
  }

  /** @param refused that the task is decided, with the request, who closed it and when */
  Map<String, Object> page(Form form, Conflict refused, Actor.Staff actor, Web web) {
    Map<String, String> about = refused.about();
    Request request = requests.request(actor, UUID.fromString(about.getOrDefault("request", "")));
    TaskState task = Objects.requireNonNull(request.state().tasks().get(form.value("task")));
    Words words = request.service().words(web.words().locale());
    String result = String.valueOf(task.decision());
    String own = form.value(task.kind() == TaskKind.HANDOVER ? "way" : "decision");
    UUID winner = UUID.fromString(about.getOrDefault("by", "").substring("staff:".length()));
    String who = officials.official(winner).name(web.words().locale());
    String sentence = web.t("requests.decided-by", Map.of("who", who, "task", words.text("tasks." + task.task()),
        "decision", task.decision() == null ? web.t("desk.left") : label(web, words, task, result), "when", web.moment(Instant.parse(about.getOrDefault("at", "")))));
    View view = new View(views.head(web, request), sentence, own.equals(result), chosen(web, words, task, form, own),
        form.value("text-" + own));
    return Map.of("web", web, "view", view);
  }

  private static List<Row> chosen(Web web, Words words, TaskState task, Form form, String own) {
    List<Row> rows = new ArrayList<>();
    if (!own.isEmpty()) {
      rows.add(new Row(web.t("requests.your-decision"), label(web, words, task, own)));
    }
    form.values().getOrDefault("reasons-" + own, List.of()).forEach(reason -> rows.add(new Row(
        web.t("requests.reasons"), words.find("reasons." + task.task() + "." + own + "." + reason).orElse(reason))));
    form.values().getOrDefault("missing-" + own, List.of()).forEach(item -> rows.add(new Row(
        web.t("requests.missing"), words.find("documents." + item + ".title")
            .or(() -> words.find("questions." + item + ".label")).orElse(item))));
    if (!form.value("reference").isEmpty()) {
      String label = task.kind() == TaskKind.ALLOCATION ? "requests.allocated" : "requests.letter-number";
      rows.add(new Row(web.t(label), form.value("reference")));
    }
    return rows;
  }

  /** An allocation has no decision but what was taken. */
  private static String label(Web web, Words words, TaskState task, String result) {
    return switch (task.kind()) {
      case HANDOVER -> TaskViews.given(web, words, result);
      default -> words.find("decisions." + task.task() + "." + result).orElse(result);
    };
  }
}
