package eg.mahalliyat.requests;

import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an official does with a case at his desk. Each deed is refused with {@link Conflict} when it may not be. */
@Component
public final class Casework {
  /**
   * The answer to a letter, as its paper tells it.
   *
   * @param number under which the other body wrote
   * @param date of the answer
   * @param papers the answer as it was scanned
   */
  public record Answered(String number, LocalDate date, List<UUID> papers) {
    /** By which the paper is found again. */
    String reference() {
      return number.isBlank() ? "" : number + " · " + date;
    }
  }

  private static final String NOT_YOURS = "procedure.refused.not-yours";

  private final Requests requests;
  private final Heads heads;
  private final FreshProof proof;
  private final Refusing refusing;

  Casework(Requests requests, Heads heads, FreshProof proof, Refusing refusing) {
    this.requests = requests;
    this.heads = heads;
    this.proof = proof;
    this.refusing = refusing;
  }

  /**
   * Decides a task. An endorsement binds the unit, so it is taken from whoever has just shown who he is.
   *
   * @param findings what was found on the site, or none
   * @throws eg.mahalliyat.people.ProofWanted when he has to show it once more
   */
  public void decide(Actor.Staff actor, UUID id, String taskId, String decision, Grounds grounds, Findings findings) {
    acting(actor, official -> requests.move(official, id, r -> {
      refusing.check(r, taskId, decision, grounds);
      prove(r.state().tasks().get(taskId));
      return Requests.deciding(r, official, taskId, decision, grounds, findings);
    }));
  }

  private void prove(@Nullable TaskState task) {
    if (task != null && task.kind() == TaskKind.ENDORSEMENT) {
      proof.demand();
    }
  }

  /** Records by hand what the addressee of a letter answered. */
  public void reply(Actor.Staff actor, UUID id, String taskId, String decision, Grounds grounds, Answered answer) {
    List<String> papers = answer.papers().stream().map(UUID::toString).toList();
    acting(actor, official -> requests.move(official, id, r -> new Command.Reply(
        taskId, decision, Requests.asProcedure(official, r), grounds, answer.reference(), papers)));
  }

  /** @param reference what was taken from the inventory, such as the number of a plot */
  public void allocate(Actor.Staff actor, UUID id, String taskId, String reference) {
    acting(actor, official -> requests.move(official, id,
        r -> new Command.Allocated(taskId, reference, Requests.asProcedure(official, r))));
  }

  public void handOver(Actor.Staff actor, UUID id, String taskId, String way) {
    handOver(actor, id, taskId, way, List.of());
  }

  /** @param more what another room keeps of it, such as a proof; stored together with the move, or not at all */
  public void handOver(Actor.Staff actor, UUID id, String taskId, String way, List<Write> more) {
    acting(actor, official -> requests.handOver(official, id, taskId, way, more));
  }

  /**
   * Takes back what the same official decided; a bill that this had opened is cancelled.
   *
   * @throws Conflict also while money for that bill may be under way
   */
  public void undo(Actor.Staff actor, UUID id, String taskId, String reason) {
    if (reason.isBlank()) {
      throw new Conflict("requests.undo-reason", Map.of());
    }
    requests.move(actor, id, r -> new Command.Undo(taskId, Requests.asProcedure(actor, r), reason));
  }

  /** Tried as who he is; asked for in whose place he acts only when that is not enough. */
  private void acting(Actor.Staff actor, Consumer<Actor.Staff> deed) {
    Conflict last = refusal(actor, deed);
    if (last == null) {
      return;
    }
    for (Actor.Staff other : last.reasonKey().equals(NOT_YOURS) ? heads.otherwise(actor) : List.<Actor.Staff>of()) {
      Conflict refused = refusal(other, deed);
      if (refused == null) {
        return;
      }
      last = refused.reasonKey().equals(NOT_YOURS) ? last : refused;
    }
    throw last;
  }

  private static @Nullable Conflict refusal(Actor.Staff actor, Consumer<Actor.Staff> deed) {
    try {
      deed.accept(actor);
      return null;
    } catch (Conflict refused) {
      return refused;
    }
  }
}
