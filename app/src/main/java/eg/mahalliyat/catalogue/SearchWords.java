package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What people say in general, from {@code services/search.yaml}; what they say of one service are its own synonyms.
 *
 * @param ignored words that tell nothing, folded
 * @param groups by stem, the first of those that mean the same
 * @param keyboard which Arabic letters lie on the key of a Latin one
 */
record SearchWords(Set<String> ignored, Map<String, String> groups, Map<Character, String> keyboard) {
  static final String FILE = "search.yaml";

  static SearchWords read(Yaml tree, List<Fault> faults) {
    tree.only(faults, "ignored", "alike", "keyboard");
    var ignored = new HashSet<String>();
    tree.at("ignored").texts().forEach(word -> ignored.add(ArabicText.fold(word)));
    var groups = new HashMap<String, String>();
    for (Yaml group : tree.at("alike").items()) {
      List<String> stems = group.texts().stream().map(word -> Likeness.stem(ArabicText.fold(word))).toList();
      for (String stem : stems) {
        String other = groups.put(stem, stems.getFirst());
        if (other != null && !other.equals(stems.getFirst())) {
          faults.add(group.fault("search.twice", "stem", stem));
        }
      }
    }
    var keyboard = new HashMap<Character, String>();
    tree.at("keyboard").entries().forEach((key, letters) -> keyboard.put(key.charAt(0), letters.text()));
    return new SearchWords(ignored, groups, keyboard);
  }

  /** What stands for all words that mean the same; the stem itself when there are no others. */
  String group(String stem) {
    return groups.getOrDefault(stem, stem);
  }

  /** The words of a text by their stems, without those that tell nothing unless there are only such. */
  List<String> stems(String text) {
    String parted = ArabicText.fold(text).replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ");
    List<String> all = Arrays.stream(parted.split(" ")).filter(word -> !word.isEmpty()).toList();
    List<String> telling = all.stream().filter(word -> !ignored.contains(word)).toList();
    return (telling.isEmpty() ? all : telling).stream().map(Likeness::stem).toList();
  }

  /** What the same keys write in the other layout: Arabic for Latin letters, Latin for Arabic ones. */
  String otherLayout(String typed) {
    return typed.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
        ? latin(typed) : arabic(typed);
  }

  private String arabic(String typed) {
    var out = new StringBuilder();
    typed.toLowerCase(Locale.ROOT).chars()
        .forEach(c -> out.append(keyboard.getOrDefault((char) c, String.valueOf((char) c))));
    return out.toString();
  }

  /** The longest first: one key may write two letters. */
  private String latin(String typed) {
    var keys = new ArrayList<>(keyboard.entrySet());
    keys.sort((a, b) -> b.getValue().length() - a.getValue().length());
    String out = typed;
    for (var key : keys) {
      out = out.replace(key.getValue(), String.valueOf(key.getKey()));
    }
    return out;
  }
}
