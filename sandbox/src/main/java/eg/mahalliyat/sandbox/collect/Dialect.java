package eg.mahalliyat.sandbox.collect;

import java.time.Instant;

/** How one collector speaks with those whose bills it collects. */
public interface Dialect {
  /** Of its page and its words, such as {@code biller}. */
  String name();

  Call inquiry(String account);

  /**
   * @param retry told before, without an answer that could be taken
   * @param forged signed with a key that is not theirs
   */
  Call notice(Taking taking, Instant now, boolean retry, boolean forged);

  /** The bill in an answer to an inquiry; {@link Bill#isFound} tells whether there is one. */
  Bill bill(String answer);

  /** What became of a notice, as the answer says. */
  Told.Verdict verdict(int httpStatus, String answer);
}
