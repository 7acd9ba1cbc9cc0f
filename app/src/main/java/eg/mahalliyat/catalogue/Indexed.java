package eg.mahalliyat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All services as numbers of words: each distinct word is compared with what is typed once, however many use it. */
final class Indexed {
  /** Where words stand; the more it tells what the service is, the more it weighs. */
  enum Field {
    TITLE(1), SYNONYM(0.96), CATEGORY(0.7), BODY(0.5);

    final double weight;

    Field(double weight) {
      this.weight = weight;
    }
  }

  /** @param words their numbers in {@link #vocabulary} */
  record Phrase(String language, Field field, int[] words) {}

  record Entry(Service service, List<Phrase> phrases) {}

  private final SearchWords words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> vocabulary = new ArrayList<>();
  private final List<Entry> entries;

  Indexed(List<Service> services, SearchWords words) {
    this.words = words;
    this.entries = services.stream().map(service -> new Entry(service, phrases(service))).toList();
  }

  List<String> vocabulary() {
    return vocabulary;
  }

  List<Entry> entries() {
    return entries;
  }

  private List<Phrase> phrases(Service service) {
    var phrases = new ArrayList<Phrase>();
    add(phrases, "", Field.TITLE, service.code());
    service.words().forEach((language, said) -> {
      add(phrases, language, Field.TITLE, said.text("title"));
      said.list("synonyms").forEach(synonym -> add(phrases, language, Field.SYNONYM, synonym));
      said.find("categories." + service.definition().about().category())
          .ifPresent(category -> add(phrases, language, Field.CATEGORY, category));
      add(phrases, language, Field.BODY, body(said));
    });
    return List.copyOf(phrases);
  }

  private static String body(Words said) {
    return String.join(" ", said.text("summary"), String.join(" ", said.list("who")),
        String.join(" ", said.list("steps")));
  }

  private void add(List<Phrase> phrases, String language, Field field, String text) {
    int[] numbered = words.stems(text.toLowerCase(Locale.ROOT)).stream().mapToInt(this::number).distinct().toArray();
    if (numbered.length > 0) {
      phrases.add(new Phrase(language, field, numbered));
    }
  }

  private int number(String stem) {
    return numbers.computeIfAbsent(stem, fresh -> {
      vocabulary.add(fresh);
      return vocabulary.size() - 1;
    });
  }
}
