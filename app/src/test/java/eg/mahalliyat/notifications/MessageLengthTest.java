package eg.mahalliyat.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class MessageLengthTest {
  @Autowired Words words;
  @Autowired Territory territory;

  @Test
  void everyMessageIsOneSmsInBothLanguages() {
    for (Announcement<?> announcement : Announcements.ALL) {
      assertFits("sms." + announcement.type(), announcement.sample());
    }
    assertFits("sms.CodeAsked", Map.of("code", "123456"));
    var places = Map.of("number", "26-0000-1234-5", "day", "22/11/2026");
    assertFits("sms.TaskDueSoon.payment", places);
    assertFits("sms.TaskDueSoon.completion", places);
    assertFits("sms.DecisionTakenBack", places);
  }

  @Test
  void everyAnnouncementHasItsWords() {
    for (Locale language : Words.LANGUAGES) {
      for (Announcement<?> announcement : Announcements.ALL) {
        assertThat(words.in(language).has("sms." + announcement.type())).as(announcement.type()).isTrue();
      }
    }
  }

  private void assertFits(String key, Map<String, ?> sample) {
    for (Locale language : Words.LANGUAGES) {
      Map<String, Object> places = new HashMap<>(sample);
      places.put("unit", usualUnit(language));
      String text = words.in(language).of(key, places);
      assertThat(text.length()).as(key + ": " + text).isLessThanOrEqualTo(language.equals(Words.ARABIC) ? 70 : 160);
    }
  }

  /** Nine of ten units have a shorter name. */
  private String usualUnit(Locale language) {
    var names = territory.units().stream().map((LocalUnit u) -> u.name(language))
        .sorted(Comparator.comparing(String::length)).toList();
    return names.get(names.size() * 9 / 10);
  }
}
