package eg.mahalliyat.requests;

import eg.mahalliyat.people.Official;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.TaskState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who works on what: a task is taken from the pool and put back, given to somebody by whoever answers for the unit, and
 * left to a superior. Each is refused with {@link Conflict} when it may not be; the loser of a race learns who won it.
 */
@Component
public final class Hands {
  /** To whom a task can be left. */
  public static final List<Role> ABOVE = List.of(Role.SUPERVISOR, Role.UNIT_HEAD);

  private final Requests requests;
  private final Officials officials;
  private final Heads heads;

  Hands(Requests requests, Officials officials, Heads heads) {
    this.requests = requests;
    this.officials = officials;
    this.heads = heads;
  }

  /** From now on nobody else does it. */
  public void take(Actor.Staff actor, UUID id, String taskId) {
    Actor.Staff acting = heads.supervising(actor);
    requests.move(acting, id, r -> new Command.Take(taskId, Requests.asProcedure(acting, r)));
  }

  /** Gives back what he took or was given. */
  public void putBack(Actor.Staff actor, UUID id, String taskId) {
    requests.move(actor, id, r -> new Command.PutBack(taskId, Requests.asProcedure(actor, r)));
  }

  /**
   * A supervisor or the head gives a task to an official of its role.
   *
   * @param to never somebody whom the procedure bars
   */
  public void give(Actor.Staff actor, UUID id, String taskId, UUID to, String reason) {
    Request request = requests.request(actor, id);
    if (!Heads.oneOf(actor, request)) {
      throw new Conflict("procedure.refused.not-yours", Map.of("task", taskId));
    }
    TaskState task = request.state().tasks().get(taskId);
    if (task == null) {
      throw new NotFound("task");
    }
    boolean there = holding(request, task).stream().anyMatch(official -> official.id().equals(to));
    if (!there) {
      throw new Conflict("desk.give-whom", Map.of());
    }
    requests.move(actor, id, r -> new Command.Give(taskId, Requests.apart(asProcedure(to, task), r), reason));
  }

  /** To whom an open task can be given: officials of its role in this unit whom nothing bars and who have it not yet. */
  public List<Official> candidates(Request request, TaskState task) {
    Procedure procedure = request.service().definition().procedure();
    return holding(request, task).stream()
        .filter(official -> !Lot.actor(official.id()).equals(task.assignee()))
        .filter(official -> procedure.mayHave(request.state(), task, Requests.apart(asProcedure(official.id(), task), request))).toList();
  }

  /** Leaves it to one of {@link #ABOVE}. */
  public void escalate(Actor.Staff actor, UUID id, String taskId, String to, String reason) {
    if (ABOVE.stream().noneMatch(role -> role.code().equals(to))) {
      throw new Conflict("desk.escalate-whom", Map.of());
    }
    Actor.Staff acting = heads.supervising(actor);
    requests.move(acting, id, r -> new Command.Escalate(taskId, Requests.asProcedure(acting, r), to, reason));
  }

  private List<Official> holding(Request request, TaskState task) {
    return Role.ofCode(String.valueOf(task.role())).map(role -> officials.holding(role, request.owner().unitId()))
        .orElse(List.of());
  }

  private static eg.mahalliyat.procedure.Actor asProcedure(UUID official, TaskState task) {
    return new eg.mahalliyat.procedure.Actor(Lot.actor(official), Set.of(String.valueOf(task.role())));
  }
}
