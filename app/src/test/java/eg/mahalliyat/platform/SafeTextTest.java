package eg.mahalliyat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  @Test
  void directionMarksAndControlCharactersAreLeftOut() {
    assertThat(SafeText.of("Ca\u202Efé\u0000 \u2067Nile")).isEqualTo("Café Nile");
  }

  @Test
  void aLineBreakBecomesASpace() {
    assertThat(SafeText.of("a\nb")).isEqualTo("a b");
  }

  @Test
  void aDoublingSignKeepsNoVowel() {
    assertThat(SafeText.of("\u0645\u0651\u064E")).isEqualTo("\u0645\u0651");
    assertThat(SafeText.of("\u0645\u064E\u0651")).isEqualTo("\u0645\u0651");
  }

  @Test
  void theFirstLetterTellsTheDirection() {
    assertThat(SafeText.leftToRight("12 Café \u0645")).isTrue();
    assertThat(SafeText.leftToRight("(7) \u0645 Nile")).isFalse();
    assertThat(SafeText.leftToRight("123")).isFalse();
  }

  @Test
  void aWordLongerThanAnyRealOneMayBreak() {
    assertThat(SafeText.breakable("x".repeat(50))).hasSize(52);
    assertThat(SafeText.breakable("x".repeat(24) + " y")).hasSize(26);
  }
}
