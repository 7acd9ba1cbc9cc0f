package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Refusals;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.procedure.Choice;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a negative decision has to say beyond what the procedure asks: a refusal names a reason from a list. */
@Component
public final class Refusing {
  private final Refusals refusals;

  Refusing(Refusals refusals) {
    this.refusals = refusals;
  }

  /** The coded reasons that can be given with a decision; none where it is no refusal. */
  public List<Refusals.Reason> offered(Request request, @Nullable TaskState task, String decision) {
    return refuses(request, task, decision) ? refusals.of(request.service().definition().about().category()) : List.of();
  }

  /** @throws Conflict when a refusal names no reason, or one that is not in the list of its category */
  void check(Request request, String taskId, String decision, Grounds grounds) {
    asks(request, grounds);
    TaskState task = request.state().tasks().get(taskId);
    List<String> codes = offered(request, task, decision).stream().map(Refusals.Reason::code).toList();
    boolean none = grounds.reasons().isEmpty() && grounds.coded().isEmpty();
    if (!codes.containsAll(grounds.coded()) || none && refuses(request, task, decision)) {
      throw new Conflict("procedure.refused.no-such-reason", Map.of("decision", decision));
    }
  }

  /** @throws Conflict when something is asked for that the definition does not know */
  static void asks(Request request, Grounds grounds) {
    if (!request.service().definition().asks().containsAll(grounds.missing())) {
      throw new Conflict("procedure.refused.missing-list-empty", Map.of());
    }
  }

  /** The negative decision of an endorsement of the request's way. */
  private static boolean refuses(Request request, @Nullable TaskState task, String decision) {
    var procedure = request.service().definition().procedure();
    if (task == null || task.kind() != TaskKind.ENDORSEMENT || procedure.stageOf(task.task()) == null) {
      return false;
    }
    return procedure.task(task.task()).work().choices().stream()
        .anyMatch(choice -> choice.key().equals(decision) && choice.negative());
  }
}
