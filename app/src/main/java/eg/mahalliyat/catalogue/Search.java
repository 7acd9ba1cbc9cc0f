package eg.mahalliyat.catalogue;

import eg.mahalliyat.catalogue.Indexed.Entry;
import eg.mahalliyat.catalogue.Indexed.Field;
import eg.mahalliyat.catalogue.Indexed.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Ranks services by what is typed: rare words count more than common ones, a title more than a synonym, that more than
 * the category, and least what is only mentioned somewhere.
 */
final class Search {
  /** How much of what was typed has to be met at all, wherever it stands. */
  private static final double ENOUGH = 0.6;

  /** What is less than this part of the best is no answer beside it. */
  private static final double BESIDE_THE_BEST = 0.55;

  /** Words that come from several places of a service count a little less than one phrase that has them all. */
  private static final double SCATTERED = 0.9;

  private static final double OTHER_LANGUAGE = 0.97;
  private static final double SAME_MEANING = 0.88;

  /** What a word weighs that no service has: as if one in four had it. */
  private static final double UNKNOWN = 1.5;

  private static final int MOST_TYPED = 100;
  private static final int MOST_WORDS = 10;

  /** A typed word: how much it is like each word of the vocabulary, and what it weighs. */
  private record Wanted(double[] like, double weight) {}

  private record Hit(Service service, double score) {}

  private final SearchWords words;
  private final Indexed indexed;

  Search(List<Service> services) {
    this(services, GuideFiles.searchWords());
  }

  Search(List<Service> services, SearchWords words) {
    this.words = words;
    this.indexed = new Indexed(services, words);
  }

  List<Service> find(String typed, Locale locale) {
    String cut = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
    List<Service> found = ranked(cut, locale);
    return found.isEmpty() ? ranked(words.otherLayout(cut), locale) : found;
  }

  private List<Service> ranked(String typed, Locale locale) {
    List<Wanted> wanted = words.stems(typed).stream().limit(MOST_WORDS).map(this::wanted).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = indexed.entries().stream()
        .filter(entry -> met(entry, wanted) >= ENOUGH)
        .map(entry -> new Hit(entry.service(), score(entry, wanted, locale)))
        .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.service().code()))
        .toList();
    return hits.stream().filter(hit -> hit.score() >= BESIDE_THE_BEST * hits.getFirst().score()).map(Hit::service)
        .toList();
  }

  private Wanted wanted(String stem) {
    double[] like = new double[indexed.vocabulary().size()];
    String group = words.group(stem);
    for (int i = 0; i < like.length; i++) {
      String known = indexed.vocabulary().get(i);
      double alike = Likeness.of(stem, known);
      like[i] = alike < SAME_MEANING && words.group(known).equals(group) ? SAME_MEANING : alike;
    }
    long having = indexed.entries().stream().filter(entry -> best(entry, like, Field.CATEGORY) >= 0.8).count();
    double weight = having == 0 ? UNKNOWN : Math.log(1 + (double) indexed.entries().size() / having);
    return new Wanted(like, weight);
  }

  /** The best likeness in the fields up to this one. */
  private static double best(Entry entry, double[] like, Field last) {
    double best = 0;
    for (Phrase phrase : entry.phrases()) {
      best = phrase.field().compareTo(last) <= 0 ? Math.max(best, best(phrase, like)) : best;
    }
    return best;
  }

  /** In the body a slip would find nearly everything: there, words are met as they are. */
  private static double best(Phrase phrase, double[] like) {
    double best = 0;
    for (int word : phrase.words()) {
      best = Math.max(best, like[word]);
    }
    return phrase.field() == Field.BODY && best < 0.9 ? 0 : best;
  }

  private static double met(Entry entry, List<Wanted> wanted) {
    return mean(wanted, one -> best(entry, one.like(), Field.BODY));
  }

  private static double score(Entry entry, List<Wanted> wanted, Locale locale) {
    double scattered = SCATTERED * mean(wanted, one -> entry.phrases().stream()
        .mapToDouble(phrase -> weight(phrase, locale) * best(phrase, one.like())).max().orElse(0));
    return entry.phrases().stream().mapToDouble(phrase -> whole(phrase, wanted) * weight(phrase, locale))
        .reduce(scattered, Math::max);
  }

  /** How well one phrase has all that was typed, and little else. */
  private static double whole(Phrase phrase, List<Wanted> wanted) {
    double covered = Math.min(1, (double) wanted.size() / phrase.words().length);
    return mean(wanted, one -> best(phrase, one.like())) * (0.85 + 0.15 * covered);
  }

  private static double weight(Phrase phrase, Locale locale) {
    boolean own = phrase.language().isEmpty() || phrase.language().equals(locale.getLanguage());
    return phrase.field().weight * (own ? 1 : OTHER_LANGUAGE);
  }

  private static double mean(List<Wanted> wanted, ToDoubleFunction<Wanted> of) {
    double sum = 0;
    double weights = 0;
    for (Wanted one : wanted) {
      sum += one.weight() * of.applyAsDouble(one);
      weights += one.weight();
    }
    return sum / weights;
  }
}
