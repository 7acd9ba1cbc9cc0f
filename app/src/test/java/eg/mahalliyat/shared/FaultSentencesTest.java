package eg.mahalliyat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reason for a refusal is there in both languages. */
class FaultSentencesTest {
  private static final Pattern TOLD = Pattern.compile(
      "(?:[.\\s]fault\\((?:stage, |stage\\.key\\(\\), |service, )?|new Fault\\([\\w.]+, \\w+, |WrongExpression\\(\\s*|first\\(\\w+, |tell\\(\\w+, |kind\\(\"[^\"]*\",\\s*)\"([^\"]+)\"");
  private static final Pattern GROUP = Pattern.compile("\\.check\\([^;]*?, \"([a-z-]+)\", faults");
  private static final Pattern OBJECT = Pattern.compile("object\\(task, \"\\w+\", [\\w.()]+, \"([a-z-]+)\"\\)");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  @Test
  void bothLanguagesSayTheSameWithTheSamePlaces() throws IOException {
    Map<String, String> english = sentences("en");
    assertThat(sentences("ar").keySet()).isEqualTo(english.keySet());
    sentences("ar").forEach((key, said) ->
        assertThat(places(said)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
  }

  @Test
  void everythingThatReadersTellHasItsSentence() throws IOException {
    var told = new TreeSet<String>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        if (text.contains("Fault") || text.contains("WrongExpression")) {
          TOLD.matcher(text).results().map(found -> found.group(1)).forEach(told::add);
          GROUP.matcher(text).results().forEach(found -> told.add("vocabulary." + found.group(1)));
          OBJECT.matcher(text).results().forEach(found -> told.add("no-such." + found.group(1)));
        }
      }
    }
    assertThat(told).as("the pattern must find them").hasSizeGreaterThan(80);
    assertThat(told).as("groups of names have a sentence each").contains("vocabulary.laws", "no-such.body");
    told.removeIf(key -> key.endsWith("."));
    assertThat(sentences("en").keySet()).containsAll(told);
  }

  @Test
  void whatAnAuthorWroteKeepsItsDirectionInsideArabic() {
    Fault fault = new Fault("SHP-02/service.yaml", 3, "yaml.twice", Map.of("key", "category"));
    assertThat(fault.sentence("ar")).contains("«\u2068category\u2069»");
    assertThat(fault).hasToString("SHP-02/service.yaml:3: no valid YAML for a definition: the key 'category' stands here twice");
  }

  private static TreeSet<String> places(String said) {
    var places = new TreeSet<String>();
    PLACE.matcher(said).results().forEach(found -> places.add(found.group(1)));
    return places;
  }

  private static Map<String, String> sentences(String language) throws IOException {
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/faults/" + language + ".properties"))) {
      properties.load(in);
    }
    var all = new TreeMap<String, String>();
    properties.forEach((key, said) -> all.put((String) key, (String) said));
    return all;
  }
}
