package eg.mahalliyat.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password that is told once and read from a slip: letters and digits that nobody takes for one another. */
final class OneTimePassword {
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  static String next() {
    return IntStream.range(0, GROUPS).mapToObj(g -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return IntStream.range(0, GROUP).mapToObj(n -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
        .collect(Collectors.joining());
  }
}
