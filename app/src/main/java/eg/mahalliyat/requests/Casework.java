package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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

  private final Requests requests;
  private final Heads heads;

  Casework(Requests requests, Heads heads) {
    this.requests = requests;
    this.heads = heads;
  }

  /** @param findings what was found on the site, or none */
  public void decide(Actor.Staff actor, UUID id, String taskId, String decision, Grounds grounds, Findings findings) {
    acting(actor, official -> requests.decide(official, id, taskId, decision, grounds, findings));
  }

  /** Records by hand what the addressee of a letter answered. */
  public void reply(Actor.Staff actor, UUID id, String taskId, String decision, Grounds grounds, Answered answer) {
    List<String> papers = answer.papers().stream().map(UUID::toString).toList();
    acting(actor, official -> requests.move(official, id, r -> new Command.Reply(
        taskId, decision, Requests.asProcedure(official), grounds, answer.reference(), papers)));
  }

  /** @param reference what was taken from the inventory, such as the number of a plot */
  public void allocate(Actor.Staff actor, UUID id, String taskId, String reference) {
    acting(actor, official -> requests.move(official, id,
        r -> new Command.Allocated(taskId, reference, Requests.asProcedure(official))));
  }

  public void handOver(Actor.Staff actor, UUID id, String taskId, String way) {
    acting(actor, official -> requests.handOver(official, id, taskId, way));
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
    requests.move(actor, id, r -> new Command.Undo(taskId, Requests.asProcedure(actor), reason));
  }

  /** Tried as who he is; asked for as who he stands in for only when that is not enough. */
  private void acting(Actor.Staff actor, Consumer<Actor.Staff> deed) {
    try {
      deed.accept(actor);
    } catch (Conflict refused) {
      Actor.Staff acting =
          refused.reasonKey().equals("procedure.refused.not-yours") ? heads.acting(actor) : actor;
      if (acting.equals(actor)) {
        throw refused;
      }
      deed.accept(acting);
    }
  }
}
