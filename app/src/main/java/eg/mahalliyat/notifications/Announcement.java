package eg.mahalliyat.notifications;

import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Fact;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * That a fact is told to the person in whose scope it is. Its words are {@code sms.<fact>}, and for those who gave an
 * address {@code mail.<fact>.subject} and {@code mail.<fact>}, if they are there. The unit's name is always there as
 * {@code {unit}}.
 *
 * @param places the values of the other places in the words
 * @param sample longest usual values of the places: the tests measure the messages with them
 */
record Announcement<F extends Fact>(Class<F> fact, Predicate<F> when, Function<F, Map<String, ?>> places,
    Map<String, ?> sample) {
  static <F extends Fact> Announcement<F> of(Class<F> fact, Function<F, Map<String, ?>> places, Map<String, ?> sample) {
    return new Announcement<>(fact, f -> true, places, sample);
  }

  Announcement<F> when(Predicate<F> condition) {
    return new Announcement<>(fact, condition, places, sample);
  }

  String type() {
    return fact.getSimpleName();
  }

  boolean isDue(Entry entry) {
    return when.test(entry.as(fact));
  }

  Map<String, ?> placesOf(Entry entry) {
    return places.apply(entry.as(fact));
  }
}
