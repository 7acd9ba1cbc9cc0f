package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.procedure.Choice;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One decision for many cases, where their definition holds that safe. Each case is a transaction of its own: what one
 * is refused says nothing about the next.
 */
@Component
public final class Bulk {
  /** So many at once. */
  public static final int MOST = 25;

  /** @param taskId the opening that was chosen */
  public record Picked(UUID request, String taskId) {}

  /**
   * How it went with one case.
   *
   * @param number null when there is no such case for this official
   * @param refused why nothing was recorded, null when it was
   */
  public record Outcome(UUID request, @Nullable String number, @Nullable Conflict refused) {
    public boolean done() {
      return refused == null;
    }
  }

  private final Requests requests;
  private final Casework casework;

  Bulk(Requests requests, Casework casework) {
    this.requests = requests;
    this.casework = casework;
  }

  /**
   * @param task the definition's key of the task that is meant
   * @param decision one of its decisions that are marked {@code bulk}
   */
  public List<Outcome> decide(Actor.Staff actor, List<Picked> picked, String task, String decision) {
    return picked.stream().distinct().limit(MOST).map(one -> decided(actor, one, task, decision)).toList();
  }

  private Outcome decided(Actor.Staff actor, Picked one, String task, String decision) {
    String number = null;
    try {
      Request request = requests.request(actor, one.request());
      number = request.id().number().shown();
      safe(request, one.taskId(), task, decision);
      casework.decide(actor, one.request(), one.taskId(), decision, Grounds.NONE, Findings.NONE);
      return new Outcome(one.request(), number, null);
    } catch (Conflict refused) {
      return new Outcome(one.request(), number, refused);
    } catch (Stale lost) {
      return new Outcome(one.request(), number, new Conflict("wrong.stale", Map.of()));
    } catch (NotFound nothing) {
      return new Outcome(one.request(), number, new Conflict("desk.bulk-not-found", Map.of()));
    }
  }

  private static void safe(Request request, String taskId, String task, String decision) {
    TaskState opening = request.state().tasks().get(taskId);
    if (opening == null || !opening.task().equals(task)) {
      throw new Conflict("desk.bulk-other-task", Map.of());
    }
    boolean bulk = request.service().definition().procedure().task(task).work().choices().stream()
        .filter(Choice::bulk).anyMatch(choice -> choice.key().equals(decision));
    if (!bulk) {
      throw new Conflict("desk.bulk-not-safe", Map.of());
    }
  }
}
