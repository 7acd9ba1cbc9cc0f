package eg.mahalliyat.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What {@code bin/bench backlog} was asked for.
 *
 * @param keep false to begin with an empty folder
 */
record BacklogOptions(Path folder, boolean keep, BacklogBench.Plan plan) {
  private static final Path FOLDER = Path.of("bench", "target", "run", "backlog");
  private static final long REQUESTS = 1_000_000;
  private static final double SECONDS = 20;
  private static final int ROUNDS = 5;

  static BacklogOptions of(List<String> arguments) {
    Path folder = FOLDER;
    long requests = REQUESTS;
    double seconds = SECONDS;
    int rounds = ROUNDS;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
      String option = rest.next();
      String value = rest.hasNext() ? rest.next() : wrong(option + " wants a value");
      switch (option) {
        case "--keep" -> folder = Path.of(value);
        case "--requests" -> requests = (long) number(option, value);
        case "--seconds" -> seconds = number(option, value);
        case "--rounds" -> rounds = (int) number(option, value);
        default -> wrong("bin/bench backlog does not know " + option);
      }
    }
    return new BacklogOptions(folder.toAbsolutePath(), !folder.equals(FOLDER),
        new BacklogBench.Plan(requests, seconds, rounds));
  }

  private static double number(String option, String value) {
    return value.matches("[0-9]{1,8}(\\.[0-9]{1,3})?") && Double.parseDouble(value) > 0 ? Double.parseDouble(value)
        : Double.parseDouble(wrong(option + " wants a number above 0"));
  }

  private static String wrong(String sentence) {
    System.err.println(sentence + "; see bin/bench --help");
    System.exit(2);
    return sentence;
  }
}
