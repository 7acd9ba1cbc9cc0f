package eg.mahalliyat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToUnicodeTest {
  @Test
  void aJoinedFormIsNamedByItsLetter() {
    assertThat(ToUnicode.withOrdinaryLetters("1 beginbfchar\n<0003> <FE91>\nendbfchar"))
        .isEqualTo("1 beginbfchar\n<0003> <0628>\nendbfchar");
  }

  @Test
  void aRangeIsWrittenOutLetterByLetter() {
    assertThat(ToUnicode.withOrdinaryLetters("1 beginbfrange\n<0003> <0005> <FE8F>\nendbfrange"))
        .isEqualTo("3 beginbfchar\n<0003> <0628>\n<0004> <0628>\n<0005> <0628>\nendbfchar");
  }

  @Test
  void aListedRangeToo() {
    assertThat(ToUnicode.withOrdinaryLetters("1 beginbfrange\n<0003> <0004> [<FE8F> <0041>]\nendbfrange"))
        .isEqualTo("2 beginbfchar\n<0003> <0628>\n<0004> <0041>\nendbfchar");
  }

  @Test
  void aLigatureKeepsItsOwnSign() {
    String map = "1 beginbfchar\n<0003> <FEFB>\nendbfchar";
    assertThat(ToUnicode.withOrdinaryLetters(map)).isEqualTo(map);
  }

  @Test
  void noSectionHoldsMoreThanAHundredEntries() {
    String range = "1 beginbfrange\n<0000> <0095> <0041>\nendbfrange";
    assertThat(ToUnicode.withOrdinaryLetters(range)).contains("100 beginbfchar").contains("50 beginbfchar");
  }
}
