package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import eg.mahalliyat.tariff.RevenueItems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the folder of a service with all checks; the same at start, in the tests and before publishing. */
public final class ServiceReader {
  static final List<String> LANGUAGES = List.of("ar", "en");

  private final Vocabulary vocabulary;

  /**
   * @param commonWords the files of words that all services share, by language
   * @param faults takes what is wrong in them
   */
  public ServiceReader(Map<String, String> commonWords, RevenueItems items, List<Fault> faults) {
    this.vocabulary = Vocabulary.read(commonWords, items, faults);
  }

  /** The names that a definition may refer to, by group. */
  Map<String, List<String>> vocabulary() {
    return vocabulary.names();
  }

  /** What definitions may name: the keys of a group of the common words, such as {@code registers}. */
  Set<String> known(String group) {
    return vocabulary.keys(group);
  }

  /**
   * Reads one service.
   *
   * @param faults takes everything that is wrong, with file and line
   * @return empty when anything is
   */
  public Optional<Service> read(ServiceFiles files, List<Fault> faults) {
    int before = faults.size();
    String path = files.code() + "/";
    List<Yaml> variants = Variant.trees(files, faults);
    Yaml own = Yaml.read(path + ServiceFiles.DEFINITION, files.text(ServiceFiles.DEFINITION), faults);
    Yaml tree = resolved(own, variants, files, faults);
    if (!tree.at("code").text().equals(files.code())) {
      faults.add(tree.at("code").fault("service.code", "code", files.code()));
    }
    if (!tree.at("version").text().matches("[1-9]\\d{0,5}")) {
      faults.add(tree.at("version").fault("service.version"));
    }
    Optional<Definition> definition = new DefinitionReader(tree, vocabulary, faults).read();
    Map<String, Words> words = new LinkedHashMap<>();
    definition.ifPresent(read -> words.putAll(words(files, variants, read, faults)));
    return faults.size() > before
        ? Optional.empty()
        : definition.map(read -> new Service(
            files.code(), Integer.parseInt(tree.at("version").text()), files.digest(), read, words));
  }

  private static Yaml resolved(Yaml definition, List<Yaml> variants, ServiceFiles files, List<Fault> faults) {
    Yaml tree = definition;
    for (Yaml variant : variants) {
      tree = new VariantMerge(faults).over(tree, variant, files.code());
    }
    return tree;
  }

  private Map<String, Words> words(
      ServiceFiles files, List<Yaml> variants, Definition definition, List<Fault> faults) {
    var words = new LinkedHashMap<String, Words>();
    var own = new LinkedHashMap<String, Yaml>();
    for (String language : LANGUAGES) {
      String file = "words." + language + ".yaml";
      Yaml tree = Yaml.read(files.code() + "/" + file, files.text(file), faults);
      for (Yaml variant : variants) {
        tree = VariantMerge.words(tree, variant.at("words").at(language));
      }
      var all = new HashMap<>(vocabulary.words().getOrDefault(language, Map.of()));
      all.putAll(WordsReader.flatten(tree));
      WordsCheck.check(definition, tree, all, faults);
      own.put(language, tree);
      words.put(language, new Words(language, all));
    }
    Yaml arabic = own.getOrDefault("ar", Yaml.read("", "", faults));
    Yaml english = own.getOrDefault("en", arabic);
    WordsReader.compare(WordsReader.flatten(arabic), WordsReader.flatten(english), arabic, faults);
    return words;
  }
}
