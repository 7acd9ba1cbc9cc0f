package eg.mahalliyat.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The services that there are, and stand-ins with titles and synonyms for those that are not written yet. */
final class WholeGuide {
  private static final Path FOLDER = Path.of("src/test/resources/guide");

  private WholeGuide() {}

  static List<Service> services() {
    List<Service> real = Shipped.services();
    Set<String> there = real.stream().map(Service::code).collect(Collectors.toSet());
    var all = new ArrayList<>(real);
    lines("stand-ins.tsv").stream().filter(line -> !there.contains(line[0]))
        .forEach(line -> all.add(standIn(line, real.getFirst())));
    return all;
  }

  /** The lines of a table, by column; what begins with # is a remark. */
  static List<String[]> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Service standIn(String[] line, Service real) {
    return new Service(line[0], 1, line[0], real.definition(),
        Map.of("ar", words("ar", line[1], line[3]), "en", words("en", line[2], line[4])));
  }

  private static Words words(String language, String title, String synonyms) {
    var texts = new HashMap<>(Map.of("title", title, "summary", title));
    List<String> all = Arrays.stream(synonyms.split("\\|")).filter(word -> !word.isBlank()).toList();
    for (int i = 0; i < all.size(); i++) {
      texts.put("synonyms." + i, all.get(i));
    }
    return new Words(language, texts);
  }
}
