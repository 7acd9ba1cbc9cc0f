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
  /**
   * The task of a request that asks for it.
   *
   * @param copy which certified copy it is; null when it is none
   */
  record Cause(UUID requestId, String taskId, @Nullable Copy copy) {
    Cause(UUID requestId, String taskId) {
      this(requestId, taskId, null);
    }

    /** The same for its next copy. */
    Cause copying(Copy which) {
      return new Cause(requestId, taskId, which);
    }
  }

  /**
   * Which certified copy of what.
   *
   * @param nth among those that the request asks for, from 1 on
   * @param original the entry
   * @param of the number of its paper that is copied
   * @param number of all copies of this entry ever, from 1 on
   */
  record Copy(int nth, UUID original, String of, int number) {}

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

  @Nullable Copy copy() {
    return cause.copy();
  }

  boolean isIssued() {
    return made.documentId() != null;
  }
}
