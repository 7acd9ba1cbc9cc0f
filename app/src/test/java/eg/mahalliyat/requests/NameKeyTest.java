package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({"أحمد, احمد", "مصطفى, مصطفي", "فاطمة, فاطمه", "فائزة, فايزه", "رؤوف, رووف", "مُحَمَّد, محـــمد", "عبد الرحمن, عبدالرحمن",
      "أبو زيد, ابوزيد", "أم كلثوم, امكلثوم", "آية, ايه"})
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).startsWith(" ");
  }

  @Test
  void eachWordIsABeginningAndTheLongestComesFirst() {
    assertThat(NameKey.beginnings(" علي  عبد الله مح")).containsExactly(" عبدالله", " علي", " مح");
    assertThat(NameKey.beginnings("%_ 😀 \\")).isEmpty();
  }

  @Test
  void aWordThatOnlyBeginsLikeACompoundStaysAWord() {
    assertThat(NameKey.of("عبدة أمين")).isEqualTo(" عبده امين");
  }
}
