package eg.mahalliyat.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code bin/bench engine} was asked for.
 *
 * @param contenders as {@link Drive} knows them, and {@code pgbench}
 * @param seconds of one round of one contender with one number of callers
 * @param pgbench the program
 */
record EngineOptions(List<String> contenders, List<Integer> callers, int rounds, double seconds, Path pgbench) {
  private static final EngineOptions USUAL = new EngineOptions(List.of("mahalliyat", "pgbench", "flowable", "operaton"),
      List.of(1, 4, 16, 64), 3, 20, Path.of(System.getProperty("bench.pgbench", "pgbench")));

  /** @throws IllegalArgumentException with a sentence for whoever typed it */
  static EngineOptions of(List<String> arguments) {
    EngineOptions options = USUAL;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
      String option = rest.next();
      if (!rest.hasNext()) {
        throw new IllegalArgumentException(option + " wants a value");
      }
      options = options.with(option, rest.next());
    }
    return options;
  }

  private EngineOptions with(String option, String value) {
    try {
      return switch (option) {
        case "--contenders" -> new EngineOptions(words(value).toList(), callers, rounds, seconds, pgbench);
        case "--callers" ->
            new EngineOptions(contenders, words(value).map(Integer::valueOf).toList(), rounds, seconds, pgbench);
        case "--rounds" -> new EngineOptions(contenders, callers, Integer.parseInt(value), seconds, pgbench);
        case "--seconds" -> new EngineOptions(contenders, callers, rounds, Double.parseDouble(value), pgbench);
        default -> throw new IllegalArgumentException("bin/bench engine does not know " + option);
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " wants a number, not " + value, e);
    }
  }

  private static Stream<String> words(String value) {
    return Stream.of(value.split(",")).filter(word -> !word.isBlank());
  }
}
