package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import eg.mahalliyat.tariff.RevenueItems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all definitions may refer to: the roles, registers, laws, document types and categories that have common words,
 * and the revenue items.
 *
 * @param words by language and dotted key
 */
record Vocabulary(Map<String, Map<String, String>> words, Yaml arabic, Set<String> revenueItems) {
  /** @param texts the common words by language */
  static Vocabulary read(Map<String, String> texts, RevenueItems items, List<Fault> faults) {
    var words = new LinkedHashMap<String, Map<String, String>>();
    Yaml arabic = Yaml.read("words.ar.yaml", "", faults);
    for (String language : ServiceReader.LANGUAGES) {
      Yaml tree = Yaml.read("words." + language + ".yaml", texts.getOrDefault(language, ""), faults);
      words.put(language, WordsReader.flatten(tree));
      arabic = language.equals("ar") ? tree : arabic;
    }
    WordsReader.compare(
        words.getOrDefault("ar", Map.of()), words.getOrDefault("en", Map.of()), arabic, faults);
    return new Vocabulary(words, arabic, items.byCode().keySet());
  }

  /** The keys of a group: {@code roles}, {@code registers}, {@code laws}, {@code documents}, {@code categories}. */
  Set<String> keys(String group) {
    return arabic.at(group).entries().keySet();
  }

  /** All names by group, for those who write a definition. */
  Map<String, List<String>> names() {
    var names = new LinkedHashMap<String, List<String>>();
    for (String group : List.of("categories", "laws", "roles", "registers", "documents", "bodies", "inventories")) {
      names.put(group, keys(group).stream().sorted().toList());
    }
    names.put("items", revenueItems.stream().sorted().toList());
    return names;
  }

  /** Tells when a text names nothing of its group. */
  void check(Yaml text, String group, List<Fault> faults) {
    if (!keys(group).contains(text.text())) {
      faults.add(text.fault("vocabulary." + group, "text", text.text()));
    }
  }
}
