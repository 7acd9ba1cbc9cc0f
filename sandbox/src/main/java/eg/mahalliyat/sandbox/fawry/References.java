package eg.mahalliyat.sandbox.fawry;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Numbers of nine digits, drawn and not counted: a restarted sandbox must not hand out yesterday's
 * numbers again.
 */
final class References {
  private static final SecureRandom RANDOM = new SecureRandom();

  private References() {}

  static String fresh(Predicate<String> taken) {
    return Stream.generate(() -> String.valueOf(RANDOM.nextLong(900_000_000L, 1_000_000_000L)))
        .filter(taken.negate())
        .findFirst()
        .orElseThrow();
  }
}
