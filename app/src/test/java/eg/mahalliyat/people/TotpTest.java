package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
  private static final long STEP = Totp.stepOf(NOW);

  /** The last six of the eight digits in appendix B. */
  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
      "20000000000, 353130"})
  void agreesWithTheExamplesOfRfc6238(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.stepOf(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
  void aClockMayBeOneStepWrong(int steps, boolean taken) {
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + steps), NOW, 0).isPresent()).isEqualTo(taken);
  }

  @Test
  void aStepThatWasUsedAndThoseBeforeItAreOver() {
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP), NOW, STEP)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP)).hasValue(STEP + 1);
  }

  @ParameterizedTest
  @CsvSource({"''", "1", "0818040", "abcdef", "٠٨١٨٠٤"})
  void whatIsNoCodeFitsNoStep(String typed) {
    assertThat(Totp.match(SECRET, typed, NOW, 0)).isEmpty();
  }
}
