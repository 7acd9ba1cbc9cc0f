package eg.mahalliyat.notifications;

import eg.mahalliyat.people.SignInCode;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.territory.Territory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words of messages, in the language of whom they go to. */
@Component
class Wording {
  private final Words words;
  private final Territory territory;

  Wording(Words words, Territory territory) {
    this.words = words;
    this.territory = territory;
  }

  Text code(SignInCode code) {
    return new Text("", words.in(code.language()).of("sms.CodeAsked", "code", code.digits()));
  }

  Text sms(Announcement<?> announcement, Entry fact, Locale language) {
    return new Text("", words.in(language).of("sms." + announcement.type(), places(announcement, fact, language)));
  }

  boolean hasMail(Announcement<?> announcement, Locale language) {
    return words.in(language).has("mail." + announcement.type());
  }

  Text mail(Announcement<?> announcement, Entry fact, Locale language) {
    Map<String, Object> places = places(announcement, fact, language);
    Words.In in = words.in(language);
    return new Text(in.of("mail." + announcement.type() + ".subject", places),
        in.of("mail." + announcement.type(), places));
  }

  private Map<String, Object> places(Announcement<?> announcement, Entry fact, Locale language) {
    Map<String, Object> places = new HashMap<>(announcement.placesOf(fact));
    Integer unit = fact.unitId();
    places.put("unit", unit == null ? "" : territory.unit(unit).name(language));
    return places;
  }
}
