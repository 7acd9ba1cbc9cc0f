package eg.mahalliyat.delivery;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.documents.Upload;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Casework;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.NationalId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands an output over: the card is compared, a proof kept, and with it in one transaction the request moves on. */
@Component
public final class HandOvers {
  private static final String PICKUP = "pickup";
  private static final String PURPOSE = "hand-over-proof";

  private final Takers takers;
  private final Documents documents;
  private final Casework casework;
  private final Journal journal;
  private final InstantSource clock;

  HandOvers(Takers takers, Documents documents, Casework casework, Journal journal, InstantSource clock) {
    this.takers = takers;
    this.documents = documents;
    this.casework = casework;
    this.journal = journal;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Done() implements Outcome {}

    /** @param field what has to be mended: {@code nationalId} or {@code photograph} */
    record Refused(String field, String reasonKey, Map<String, ?> about) implements Outcome {}
  }

  /** The open task in which something can be fetched at the counter. */
  public static Optional<TaskState> open(Request request) {
    return request.state().openTasks().stream().filter(task -> task.kind() == TaskKind.HANDOVER)
        .filter(task -> request.service().definition().procedure().task(task.task()).work().choices().stream()
            .anyMatch(way -> way.key().equals(PICKUP))).findFirst();
  }

  /**
   * Asks the virus scanner, so it must be called outside of a transaction.
   *
   * @param card the number on the card that was shown
   * @throws Conflict when nothing is to be handed over, or somebody else has done it meanwhile
   */
  public Outcome handOver(Actor.Staff clerk, Request request, NationalId card, Proof proof) {
    TaskState task = open(request).orElseThrow(() -> new Conflict("delivery.nothing", Map.of()));
    return switch (takers.taker(clerk, request, card)) {
      case Taker.Other other -> new Outcome.Refused("nationalId", other.reasonKey(), Map.of());
      case Taker.Holder _ -> proven(clerk, request, task, null, proof);
      case Taker.Agent agent -> proven(clerk, request, task, agent.attorney(), proof);
    };
  }

  private Outcome proven(Actor.Staff clerk, Request request, TaskState task, @Nullable UUID attorney, Proof proof) {
    if (!proof.picture()) {
      return new Outcome.Refused("photograph", "delivery.no-picture", Map.of());
    }
    if (proof.kind() == Proof.Kind.SIGNATURE && !Ink.shows(proof.bytes())) {
      return new Outcome.Refused("photograph", "delivery.proof-missing", Map.of());
    }
    StoreResult kept = documents.store(clerk,
        new Upload(request.owner().personId(), PURPOSE, proof.fileName(), proof.bytes()));
    return switch (kept) {
      case StoreResult.Rejected no -> new Outcome.Refused("photograph", no.reasonKey(), no.about());
      case StoreResult.Stored stored -> {
        casework.handOver(clerk, request.id().uuid(), task.id(), PICKUP,
            writes(clerk, request, task, attorney, proof.kind(), stored.document().id()));
        yield new Outcome.Done();
      }
    };
  }

  private List<Write> writes(Actor.Staff clerk, Request request, TaskState task, @Nullable UUID attorney,
      Proof.Kind kind, UUID document) {
    Instant now = clock.instant();
    UUID id = request.id().uuid();
    return List.of(
        Write.of("""
            INSERT INTO delivery.hand_over (request_id, task_id, unit_id, person_id, attorney_id, kind, document_id,
                                            staff_id, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            id, task.id(), clerk.unitId(), request.owner().personId(), attorney, kind.name(), document,
            clerk.staffId(), now.atOffset(ZoneOffset.UTC)),
        journal.appending(clerk, request.stream(), Scope.of(request.owner().unitId(), request.owner().personId()), now,
            List.of(new HandedOver(id, task.id(), attorney, kind))));
  }
}
