package eg.mahalliyat.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base32Test {
  @ParameterizedTest
  @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
  void agreesWithTheExamplesOfRfc4648(String plain, String encoded) {
    byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
    assertThat(Base32.encode(bytes)).isEqualTo(encoded);
    assertThat(Base32.decode(encoded)).isEqualTo(bytes);
  }

  @Test
  void readsBackWhateverItWrote() {
    var random = new Random(7);
    for (int size = 0; size < 300; size++) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ", "M", "MZX", "mzxw6", "MZXW6===", "MZXW 6", "M1"})
  void refusesWhatItWouldNotWrite(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Base32.decode(text));
  }
}
