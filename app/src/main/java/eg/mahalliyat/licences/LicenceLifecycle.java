package eg.mahalliyat.licences;

import static eg.mahalliyat.licences.LicenceCommand.CANCEL;
import static eg.mahalliyat.licences.LicenceCommand.COPY;
import static eg.mahalliyat.licences.LicenceCommand.ENTER;
import static eg.mahalliyat.licences.LicenceCommand.ISSUE;
import static eg.mahalliyat.licences.LicenceCommand.REPLACE;
import static eg.mahalliyat.licences.LicenceCommand.RESUME;
import static eg.mahalliyat.licences.LicenceCommand.REVOKE;
import static eg.mahalliyat.licences.LicenceCommand.SUSPEND;
import static eg.mahalliyat.licences.LicenceCommand.TRANSFER;
import static eg.mahalliyat.licences.LicenceCommand.TURN_DOWN;
import static eg.mahalliyat.licences.LicenceState.ACTIVE;
import static eg.mahalliyat.licences.LicenceState.CANCELLED;
import static eg.mahalliyat.licences.LicenceState.REPLACED;
import static eg.mahalliyat.licences.LicenceState.REVOKED;
import static eg.mahalliyat.licences.LicenceState.SUSPENDED;

import eg.mahalliyat.licences.LicenceFact.LicenceCancelled;
import eg.mahalliyat.licences.LicenceFact.LicenceCopied;
import eg.mahalliyat.licences.LicenceFact.LicenceEntered;
import eg.mahalliyat.licences.LicenceFact.LicenceIssued;
import eg.mahalliyat.licences.LicenceFact.LicenceNotIssued;
import eg.mahalliyat.licences.LicenceFact.LicenceReplaced;
import eg.mahalliyat.licences.LicenceFact.LicenceResumed;
import eg.mahalliyat.licences.LicenceFact.LicenceRevoked;
import eg.mahalliyat.licences.LicenceFact.LicenceSuspended;
import eg.mahalliyat.licences.LicenceFact.LicenceTransferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All ways of a register entry. A paper that is issued while the licence is suspended lifts no suspension; for a revoked
 * licence nothing is issued any more, nor twice for one term.
 */
final class LicenceLifecycle {
  static final List<LicenceEdge> EDGES = List.of(
      new LicenceEdge(null, ENTER, ACTIVE, LicenceEntered.class),
      new LicenceEdge(ACTIVE, ISSUE, ACTIVE, LicenceIssued.class),
      new LicenceEdge(SUSPENDED, ISSUE, SUSPENDED, LicenceIssued.class),
      new LicenceEdge(ACTIVE, TRANSFER, ACTIVE, LicenceTransferred.class),
      new LicenceEdge(SUSPENDED, TRANSFER, SUSPENDED, LicenceTransferred.class),
      new LicenceEdge(ACTIVE, COPY, ACTIVE, LicenceCopied.class),
      new LicenceEdge(ACTIVE, SUSPEND, SUSPENDED, LicenceSuspended.class),
      new LicenceEdge(SUSPENDED, RESUME, ACTIVE, LicenceResumed.class),
      new LicenceEdge(ACTIVE, REVOKE, REVOKED, LicenceRevoked.class),
      new LicenceEdge(SUSPENDED, REVOKE, REVOKED, LicenceRevoked.class),
      new LicenceEdge(ACTIVE, REPLACE, REPLACED, LicenceReplaced.class),
      new LicenceEdge(ACTIVE, CANCEL, CANCELLED, LicenceCancelled.class),
      new LicenceEdge(SUSPENDED, CANCEL, CANCELLED, LicenceCancelled.class),
      new LicenceEdge(REVOKED, TURN_DOWN, REVOKED, LicenceNotIssued.class),
      new LicenceEdge(REPLACED, TURN_DOWN, REPLACED, LicenceNotIssued.class),
      new LicenceEdge(CANCELLED, TURN_DOWN, CANCELLED, LicenceNotIssued.class),
      new LicenceEdge(ACTIVE, TURN_DOWN, ACTIVE, LicenceNotIssued.class),
      new LicenceEdge(SUSPENDED, TURN_DOWN, SUSPENDED, LicenceNotIssued.class));

  private LicenceLifecycle() {}

  static Optional<LicenceEdge> edge(@Nullable LicenceState from, LicenceCommand command) {
    return EDGES.stream().filter(e -> e.from() == from && e.command() == command).findFirst();
  }
}
