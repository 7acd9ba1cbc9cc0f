package eg.mahalliyat.requests;

import java.util.ArrayList;
import java.util.List;

/** A text in which some words are to be replaced, cut up once and filled in often. */
final class GeneratorText {
  private final List<String> between = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  /** @param words that stand for something else, wherever they are */
  GeneratorText(String text, List<String> words) {
    String rest = text;
    for (int next = nearest(rest, words); next >= 0; next = nearest(rest, words)) {
      int at = rest.indexOf(words.get(next));
      between.add(rest.substring(0, at));
      places.add(next);
      rest = rest.substring(at + words.get(next).length());
    }
    between.add(rest);
  }

  /** @param with in the order of the words */
  void fill(StringBuilder into, List<String> with) {
    for (int i = 0; i < places.size(); i++) {
      into.append(between.get(i)).append(with.get(places.get(i)));
    }
    into.append(between.getLast());
  }

  private static int nearest(String text, List<String> words) {
    int nearest = -1;
    int nearestAt = Integer.MAX_VALUE;
    for (int i = 0; i < words.size(); i++) {
      int at = text.indexOf(words.get(i));
      if (at >= 0 && at < nearestAt) {
        nearest = i;
        nearestAt = at;
      }
    }
    return nearest;
  }
}
