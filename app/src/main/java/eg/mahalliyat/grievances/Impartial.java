package eg.mahalliyat.grievances;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may judge a grievance: nobody who had a part in what it is against, and nobody close to whoever lodged it. */
@Component
class Impartial {
  private static final Actor.Machine SELF = new Actor.Machine("grievances");

  private final Requests requests;
  private final Officials officials;

  Impartial(Requests requests, Officials officials) {
    this.requests = requests;
    this.officials = officials;
  }

  /** The key of the sentence that says why not; null when he may. */
  @Nullable String refusal(Actor.Staff actor, Grievance grievance) {
    if (officials.concernedBy(grievance.about().personId()).contains(actor.staffId())) {
      return "grievances.too-close";
    }
    UUID request = grievance.about().requestId();
    return request != null && hadPart(actor.id(), requests.request(SELF, request)) ? "grievances.had-part" : null;
  }

  private static boolean hadPart(String official, Request request) {
    return request.state().begunBy().equals(official)
        || request.state().tasks().values().stream().anyMatch(task -> did(official, task));
  }

  private static boolean did(String official, TaskState task) {
    return official.equals(task.by()) || official.equals(task.actingFor()) || official.equals(task.assignee());
  }
}
