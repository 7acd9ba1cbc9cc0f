package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a register keeps as a word is read as people say it. */
@PlatformTest
class KeptWordsTest {
  @Autowired RegisterWords words;

  @Test
  void aWordOfAServiceThatBeginsFromTheRegister() {
    assertThat(words.value("seizure", "standing", "sale_set", Locale.ENGLISH)).isEqualTo("A sale is set");
    assertThat(words.value("seizure", "standing", "as written", Locale.ENGLISH)).isEqualTo("as written");
  }

  @Test
  void aChoiceOfTheServiceThatMadeTheEntryComesFirst() {
    assertThat(words.value("violation-data", "settlement", "village", Locale.ENGLISH)).isEqualTo("Village or hamlet");
  }
}
