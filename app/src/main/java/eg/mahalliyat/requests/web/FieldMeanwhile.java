package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happened to a task while its inspector had no network. */
@Component
class FieldMeanwhile {
  private static final String STAFF = "staff:";

  private final Requests requests;
  private final Officials officials;

  FieldMeanwhile(Requests requests, Officials officials) {
    this.requests = requests;
    this.officials = officials;
  }

  /** The sentence that says who did what; empty while the task is still this official's to do. */
  Optional<String> of(Web web, Actor.Staff actor, UUID id, String taskId) {
    try {
      Request request = requests.request(actor, id);
      TaskState task = request.state().tasks().get(taskId);
      return task == null ? Optional.of(web.t("requests.field-gone")) : of(web, actor, request, task);
    } catch (NotFound elsewhere) {
      return Optional.of(web.t("requests.field-gone"));
    }
  }

  private Optional<String> of(Web web, Actor.Staff actor, Request request, TaskState task) {
    Instant closed = task.closedAt();
    if (closed != null) {
      return Optional.of(closed(web, actor, request, task, closed));
    }
    String drawn = task.assignee();
    return drawn == null || drawn.equals(actor.id()) ? Optional.empty()
        : Optional.of(web.t("requests.field-drawn", "who", name(web, drawn)));
  }

  private String closed(Web web, Actor.Staff actor, Request request, TaskState task, Instant at) {
    String by = task.by();
    if (by == null || !by.startsWith(STAFF)) {
      return web.t("requests.field-closed", "when", web.moment(at));
    }
    String decision = request.service().words(web.words().locale())
        .find("decisions." + task.task() + "." + task.decision()).orElse(Objects.requireNonNullElse(task.decision(), ""));
    String who = by.equals(actor.id()) ? web.t("requests.field-you") : name(web, by);
    return web.t("requests.field-decided", Map.of("who", who, "when", web.moment(at), "decision", decision));
  }

  private String name(Web web, String official) {
    return officials.official(UUID.fromString(official.substring(STAFF.length()))).name(web.words().locale());
  }
}
