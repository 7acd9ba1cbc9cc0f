package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says to whoever lost a race for a task who has it, and which. */
@Component
class OtherHands {
  private static final String HELD = "procedure.refused.held-by-other";
  private static final String STAFF = "staff:";

  private final Officials officials;
  private final Requests requests;

  OtherHands(Officials officials, Requests requests) {
    this.officials = officials;
    this.requests = requests;
  }

  /** @throws Conflict that names holder, task and request, when that was the reason */
  void hold(Web web, Actor.Staff actor, UUID id, Conflict refused) {
    String by = refused.about().getOrDefault("by", "");
    if (refused.reasonKey().equals(HELD) && by.startsWith(STAFF)) {
      throw named(web, actor, id, refused.about().getOrDefault("task", ""), by);
    }
  }

  private Conflict named(Web web, Actor.Staff actor, UUID id, String taskId, String by) {
    Request request = requests.request(actor, id);
    TaskState task = request.state().tasks().get(taskId);
    String title = task == null ? ""
        : request.service().words(web.words().locale()).find("tasks." + task.task()).orElse(task.task());
    String who = officials.official(UUID.fromString(by.substring(STAFF.length()))).name(web.words().locale());
    return new Conflict("desk.held-by",
        Map.of("who", who, "task", title, "number", "\u2066" + request.id().number().shown() + "\u2069"));
  }
}
