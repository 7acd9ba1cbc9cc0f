package eg.mahalliyat.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.fawry.OrderStatus;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern BLANK = Pattern.compile("\\{\\d}");

  private final Words arabic = Words.in("ar");
  private final Words english = Words.in("en");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(arabic.messages().keySet()).isEqualTo(english.messages().keySet());
  }

  @Test
  void both_languages_have_the_same_blanks() {
    for (var key : arabic.messages().keySet()) {
      assertThat(blanks(arabic, key)).as(key).isEqualTo(blanks(english, key));
    }
  }

  @Test
  void every_fault_and_every_status_has_words() {
    assertThat(Stream.of(Fault.values()).map(fault -> arabic.say("fault." + fault.slug())))
        .doesNotContain("");
    assertThat(Stream.of(OrderStatus.values()).map(s -> arabic.say("status." + s)))
        .doesNotContain("");
  }

  /** An apostrophe starts a quotation in a message format, and would swallow its blanks. */
  @Test
  void no_words_have_a_straight_apostrophe() {
    assertThat(english.messages().keySet())
        .noneMatch(key -> english.messages().getString(key).contains("'"));
  }

  private static Object blanks(Words words, String key) {
    return BLANK
        .matcher(words.messages().getString(key))
        .results()
        .map(found -> found.group())
        .sorted()
        .toList();
  }
}
