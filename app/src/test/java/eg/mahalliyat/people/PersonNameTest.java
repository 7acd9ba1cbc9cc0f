package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"سارة محمود عبد الله", "  أحمد   علي ", "مُحَمَّد عَلِيّ", "Mary O'Neil", "جان-بيير عزيز", "د. علي حسن"})
  void aNameIsTwoWordsOrMore(String name) {
    assertThat(PersonName.fault(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "سارة", "- -", "علي 123", "علي ١٢٣", "<b>علي</b> حسن", "علي@حسن سيد", "阿里 哈桑", "ab\uFF5C cd"})
  void whatIsNoNameIsRefused(String name) {
    assertThat(PersonName.fault(name)).contains("people.name.wrong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"علي\u202Eحسن سيد", "علي\u2066 حسن", "علي\u200B حسن", "علي\u200Fحسن سيد", "\uFEFFعلي حسن",
      "علي\u0000 حسن", "علي\u200D حسن"})
  void whatCannotBeSeenButChangesHowItReadsIsRefused(String name) {
    assertThat(PersonName.fault(name)).contains("people.name.invisible");
  }

  @Test
  void marksPiledUpOnALetterAreRefused() {
    assertThat(PersonName.fault("عل" + "\u0651".repeat(9) + "ي حسن")).contains("people.name.wrong");
  }

  @Test
  void aHundredLettersAreEnough() {
    assertThat(PersonName.fault("ا".repeat(50) + " " + "ب".repeat(49))).isEmpty();
    assertThat(PersonName.fault("ا".repeat(50) + " " + "ب".repeat(50))).contains("people.name.long");
  }
}
