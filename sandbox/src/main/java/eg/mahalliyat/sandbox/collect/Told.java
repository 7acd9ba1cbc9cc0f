package eg.mahalliyat.sandbox.collect;

import java.time.Instant;

/**
 * One try to tell the platform of a taking.
 *
 * @param status of HTTP, 0 when there was no answer
 * @param answer its body
 */
public record Told(String id, boolean retry, int status, Verdict verdict, String answer, Instant at) {
  /** How the collector reads an answer. */
  public enum Verdict {
    TAKEN,
    DUPLICATE,
    /** No such bill, not authentic, or not understood: it is told again. */
    REFUSED
  }

  public boolean isFinal() {
    return verdict != Verdict.REFUSED;
  }
}
