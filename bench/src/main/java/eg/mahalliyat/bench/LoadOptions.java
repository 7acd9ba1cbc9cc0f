package eg.mahalliyat.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was written behind the name of a bench: {@code --name value}, or a {@code --switch}. */
record LoadOptions(Map<String, String> given) {
  /** @throws IllegalArgumentException when one is not known, or lacks its value */
  static LoadOptions read(String[] words, List<String> names, List<String> switches) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      if (switches.contains(words[i])) {
        given.put(words[i], "yes");
      } else if (names.contains(words[i]) && i + 1 < words.length) {
        given.put(words[i], words[++i]);
      } else {
        throw new IllegalArgumentException(words[i] + " is not known, or lacks its value; see --help");
      }
    }
    return new LoadOptions(given);
  }

  double number(String name, double otherwise) {
    double number = given.containsKey(name) ? parsed(name) : otherwise;
    if (!(number > 0)) {
      throw new IllegalArgumentException(name + " wants a number above nought; see --help");
    }
    return number;
  }

  /** As {@code 60m} or {@code 90s}. */
  Duration time(String name, Duration otherwise) {
    String word = given.getOrDefault(name, otherwise.toSeconds() + "s");
    if (!word.matches("[1-9]\\d{0,5}[ms]")) {
      throw new IllegalArgumentException(name + " wants a time, as 60m or 90s; see --help");
    }
    return Duration.parse("PT" + word);
  }

  String word(String name, String otherwise) {
    return given.getOrDefault(name, otherwise);
  }

  boolean has(String name) {
    return given.containsKey(name);
  }

  private double parsed(String name) {
    try {
      return Double.parseDouble(given.getOrDefault(name, ""));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
