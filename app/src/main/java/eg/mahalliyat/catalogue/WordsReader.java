package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of words: nested for their authors, dotted keys for everybody else. */
final class WordsReader {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private WordsReader() {}

  static Map<String, String> flatten(Yaml tree) {
    var texts = new TreeMap<String, String>();
    flatten("", tree, texts);
    return texts;
  }

  private static void flatten(String key, Yaml part, Map<String, String> texts) {
    if (part.isMap()) {
      part.entries().forEach((name, child) -> flatten(key.isEmpty() ? name : key + "." + name, child, texts));
    } else if (part.value().isPresent()) {
      texts.put(key, part.text());
    } else {
      List<String> items = part.texts();
      for (int i = 0; i < items.size(); i++) {
        texts.put(key + "." + i, items.get(i));
      }
    }
  }

  /** Both languages say the same things, with the same places to fill; only synonyms differ in number. */
  static void compare(Map<String, String> ar, Map<String, String> en, Yaml place, List<Fault> faults) {
    var keys = new TreeSet<>(ar.keySet());
    keys.addAll(en.keySet());
    keys.removeIf(key -> key.startsWith("synonyms."));
    for (String key : keys) {
      if (!en.containsKey(key)) {
        faults.add(at(place, key).fault("words.no-english", "key", key));
      } else if (!ar.containsKey(key)) {
        faults.add(place.fault("words.no-arabic", "key", key));
      } else if (!places(ar.get(key)).equals(places(en.get(key)))) {
        faults.add(at(place, key).fault("words.places", "key", key));
      }
    }
  }

  /** The part of the tree with a dotted key, or the nearest above it. */
  static Yaml at(Yaml tree, String key) {
    Yaml part = tree;
    for (String name : key.split("\\.")) {
      part = part.at(name);
    }
    return part;
  }

  static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    Matcher found = PLACE.matcher(text);
    while (found.find()) {
      places.add(found.group(1));
    }
    return places;
  }
}
