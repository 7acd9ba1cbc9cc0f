package eg.mahalliyat.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a paper of a register says, in this order. The sentences are words of the service under
 * {@code papers.<register>}, and are published with it: from a day, by two people. How the page looks is not said here.
 *
 * @param bilingual with English under the Arabic; else Arabic alone
 * @param lines rows of the table, each a name and a value with places to fill
 * @param conditions numbered, below the table
 * @param foot what follows them
 */
public record PaperTemplate(boolean bilingual, List<String> lines, List<String> conditions, List<String> foot) {
  public PaperTemplate {
    lines = List.copyOf(lines);
    conditions = List.copyOf(conditions);
    foot = List.copyOf(foot);
  }

  /** The prefix of its words, with a dot at the end. */
  public static String prefix(String register) {
    return "papers." + register + ".";
  }

  /** The dotted keys of all words that it needs. */
  Stream<String> words(String register) {
    String prefix = prefix(register);
    return Stream.of(
            Stream.of("title", "grant"),
            lines.stream().flatMap(line -> Stream.of("lines." + line + ".name", "lines." + line + ".value")),
            conditions.stream().map(condition -> "conditions." + condition),
            foot.stream().map(sentence -> "foot." + sentence))
        .flatMap(keys -> keys).map(prefix::concat);
  }
}
