package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The coded reasons for which a request is refused, from {@code services/refusals.yaml}: those of every service, and those
 * of each category. A code means the same for ever: what is wrong is withdrawn, not rewritten.
 */
public final class Refusals {
  static final String FILE = "refusals.yaml";

  private static final Set<String> MARKS = Set.of("S", "K", "A");
  private static final String CODE = "([A-Z]{3}-)?R-\\d\\d";

  /**
   * @param category empty for a reason of every service
   * @param words by language
   * @param law a key below {@code laws.}
   * @param mark where its ground comes from: sourced, known in general, or an example
   */
  public record Reason(String code, String category, Map<String, String> words, String law, String mark) {
    public String text(Locale locale) {
      return String.valueOf(words.get(locale.getLanguage().equals("en") ? "en" : "ar"));
    }
  }

  private final Map<String, Reason> all;

  private Refusals(Map<String, Reason> all) {
    this.all = all;
  }

  /** Those for which a request of this category can be refused: the category's own first. */
  public List<Reason> of(String category) {
    Stream<Reason> own = all.values().stream().filter(reason -> reason.category().equals(category));
    return Stream.concat(own, all.values().stream().filter(reason -> reason.category().isEmpty())).toList();
  }

  public Optional<Reason> find(String code) {
    return Optional.ofNullable(all.get(code));
  }

  /** Whether a text has the form of a code; no definition's own key has it. */
  public static boolean isCode(String text) {
    return text.matches(CODE);
  }

  /**
   * @param categories those of the guide
   * @param laws those that have a name
   * @param faults takes what is wrong, with file and line
   */
  static Refusals read(Yaml tree, Set<String> categories, Set<String> laws, List<Fault> faults) {
    var all = new LinkedHashMap<String, Reason>();
    tree.only(faults, "general", "categories");
    tree.at("general").items().forEach(item -> add(item, "", laws, all, faults));
    tree.at("categories").entries().forEach((category, items) -> {
      if (!categories.contains(category)) {
        faults.add(items.fault("vocabulary.categories", "text", category));
      }
      items.items().forEach(item -> add(item, category, laws, all, faults));
    });
    return new Refusals(all);
  }

  private static void add(Yaml item, String category, Set<String> laws, Map<String, Reason> all, List<Fault> faults) {
    item.only(faults, "code", "ar", "en", "law", "mark");
    String code = item.at("code").text();
    boolean wrong = !code.matches(CODE) || !code.startsWith(category.isEmpty() ? "R-" : category + "-R-");
    if (wrong || all.containsKey(code)) {
      faults.add(item.fault("refusal.code", "code", code));
    }
    if (!laws.contains(item.at("law").text()) || !MARKS.contains(item.at("mark").text())) {
      faults.add(item.fault("refusal.ground", "code", code));
    }
    var words = new LinkedHashMap<String, String>();
    for (String language : ServiceReader.LANGUAGES) {
      item.at(language).value().ifPresentOrElse(text -> words.put(language, text),
          () -> faults.add(item.fault("words.missing", "key", code + "." + language)));
    }
    all.put(code, new Reason(code, category, words, item.at("law").text(), item.at("mark").text()));
  }
}
