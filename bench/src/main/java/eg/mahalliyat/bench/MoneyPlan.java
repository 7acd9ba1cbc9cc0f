package eg.mahalliyat.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is driven for {@code bin/bench money}.
 *
 * @param warm seconds of ever more of it, before it counts
 * @param minutes of the whole load
 * @param notices of the provider a second
 * @param submissions a second
 * @param inquiries of outlets for a bill a second
 */
record MoneyPlan(double warm, double minutes, double notices, double submissions, double inquiries) {
  private static final List<Double> WARMING = List.of(0.2, 0.4, 0.7);

  /** @param factor times the load */
  record Part(double factor, double seconds) {}

  List<Part> warmUp() {
    return WARMING.stream().map(factor -> new Part(factor, warm / WARMING.size())).toList();
  }

  Part load() {
    return new Part(1, minutes * 60);
  }

  /** How many come in all at this rate. */
  int arrivals(double perSecond) {
    return Stream.concat(warmUp().stream(), Stream.of(load()))
        .mapToInt(part -> (int) Math.round(perSecond * part.factor() * part.seconds())).sum();
  }

  static MoneyPlan read(String[] words) {
    LoadOptions options = LoadOptions.read(words,
        List.of("--warm", "--minutes", "--notices", "--submissions", "--inquiries"), List.of());
    return new MoneyPlan(options.number("--warm", 60), options.number("--minutes", 10), options.number("--notices", 50),
        options.number("--submissions", 20), options.number("--inquiries", 10));
  }
}
