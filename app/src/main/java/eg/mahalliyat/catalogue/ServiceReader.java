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
    Yaml tree = Yaml.read(path + ServiceFiles.DEFINITION, files.text(ServiceFiles.DEFINITION), faults);
    if (!tree.at("code").text().equals(files.code())) {
      faults.add(tree.at("code").fault("code must be the name of the folder, " + files.code()));
    }
    if (!tree.at("version").text().matches("[1-9]\\d{0,5}")) {
      faults.add(tree.at("version").fault("version is a whole number from 1"));
    }
    Optional<Definition> definition = new DefinitionReader(tree, vocabulary, faults).read();
    Map<String, Words> words = new LinkedHashMap<>();
    definition.ifPresent(read -> words.putAll(words(files, read, faults)));
    return faults.size() > before
        ? Optional.empty()
        : definition.map(read -> new Service(
            files.code(), Integer.parseInt(tree.at("version").text()), files.digest(), read, words));
  }

  private Map<String, Words> words(ServiceFiles files, Definition definition, List<Fault> faults) {
    var words = new LinkedHashMap<String, Words>();
    var own = new LinkedHashMap<String, Yaml>();
    for (String language : LANGUAGES) {
      String file = "words." + language + ".yaml";
      Yaml tree = Yaml.read(files.code() + "/" + file, files.text(file), faults);
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
