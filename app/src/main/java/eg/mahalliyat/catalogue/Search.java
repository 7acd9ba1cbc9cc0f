package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.ArabicText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ranks services by how well each typed word meets a word of one of their phrases. */
final class Search {
  private static final double ENOUGH = 0.55;
  private static final int MOST_TYPED = 100;

  private record Phrase(String language, List<String> words, double weight) {}

  private record Entry(Service service, List<Phrase> phrases) {}

  /** Services share most of their words: each pair is compared once in a search. */
  private static final class Alike {
    private final Map<String, Double> seen = new HashMap<>();

    double of(String typed, String known) {
      return seen.computeIfAbsent(typed + " " + known, _ -> Likeness.of(typed, known));
    }
  }

  private record Hit(Service service, double score) {}

  private final List<Entry> entries;

  Search(List<Service> services) {
    this.entries = services.stream().map(service -> new Entry(service, phrases(service))).toList();
  }

  List<Service> find(String typed, Locale locale) {
    List<String> wanted = words(typed.substring(0, Math.min(typed.length(), MOST_TYPED)));
    if (wanted.isEmpty()) {
      return List.of();
    }
    var alike = new Alike();
    return entries.stream()
        .map(entry -> new Hit(entry.service(), score(entry, wanted, locale, alike)))
        .filter(hit -> hit.score() >= ENOUGH)
        .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.service().code()))
        .map(Hit::service)
        .toList();
  }

  private static double score(Entry entry, List<String> wanted, Locale locale, Alike alike) {
    return entry.phrases().stream()
        .mapToDouble(phrase -> score(phrase, wanted, alike) * (phrase.language().equals(locale.getLanguage()) ? 1 : 0.97))
        .max()
        .orElse(0);
  }

  private static double score(Phrase phrase, List<String> wanted, Alike alike) {
    double sum = 0;
    for (String word : wanted) {
      sum += phrase.words().stream().mapToDouble(known -> alike.of(word, known)).max().orElse(0);
    }
    double covered = Math.min(1, (double) wanted.size() / phrase.words().size());
    return phrase.weight() * (sum / wanted.size()) * (0.9 + 0.1 * covered);
  }

  private static List<Phrase> phrases(Service service) {
    var phrases = new ArrayList<Phrase>();
    phrases.add(new Phrase("", words(service.code()), 1));
    service.words().forEach((language, words) -> {
      phrases.add(new Phrase(language, words(words.text("title")), 1));
      words.list("synonyms").forEach(synonym -> phrases.add(new Phrase(language, words(synonym), 0.95)));
      phrases.add(new Phrase(language, words(words.text("summary")), 0.7));
    });
    return phrases.stream().filter(phrase -> !phrase.words().isEmpty()).toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(ArabicText.fold(text).split(" ")).map(Likeness::stem).filter(w -> !w.isEmpty()).toList();
  }
}
