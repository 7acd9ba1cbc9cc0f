package eg.mahalliyat.shared;

import java.util.Map;

/**
 * Something wrong in a file that people write: a definition, words, a golden case.
 *
 * @param file the path below the folder of all definitions, such as {@code SHP-02/service.yaml}
 * @param line counted from 1
 * @param key of its sentence in {@code faults/ar.properties} and {@code faults/en.properties}
 * @param places what fills the sentence, by name
 */
public record Fault(String file, int line, String key, Map<String, String> places) {
  public Fault {
    places = Map.copyOf(places);
  }

  /** What is wrong and what is wanted, for the author, in English. */
  public String sentence() {
    return sentence("en");
  }

  /** The same in {@code ar} or {@code en}. */
  public String sentence(String language) {
    return FaultSentences.say(language, key, places);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + sentence();
  }
}
