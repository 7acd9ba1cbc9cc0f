package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sealed paper, made or still to be made.
 *
 * @param entryId the register entry, which a new licence gets with its first paper
 */
public record Issue(UUID id, Cause cause, UUID entryId, Licence.Identity number, Term term, Made made) {
  /** The task of a request that asks for it. */
  record Cause(UUID requestId, String taskId) {}

  /**
   * How far it has come.
   *
   * @param documentId null until it is issued
   * @param notIssued null unless it is never to be issued
   */
  record Made(UUID personId, Instant numberedAt, @Nullable UUID documentId, @Nullable NotIssued notIssued) {}

  /** Whether it has come to its end, one or the other. */
  boolean isOver() {
    return isIssued() || made.notIssued() != null;
  }

  public UUID requestId() {
    return cause.requestId();
  }

  /** The reason as a message file knows it; empty while there is hope. */
  public String notIssued() {
    return made.notIssued() == null ? "" : made.notIssued().key();
  }

  boolean isIssued() {
    return made.documentId() != null;
  }
}
