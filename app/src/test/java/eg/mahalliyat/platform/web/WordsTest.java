package eg.mahalliyat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words live in message files, in both languages; templates and styles serve both directions. */
class WordsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern INLINE =
      Pattern.compile("\\sstyle\\s*=|<style|<script(?![^>]*(?:\\ssrc=|ld\\+json))|\\son[a-z]+\\s*=|javascript:");
  private static final Pattern SPOKEN = Pattern.compile("\\s(?:aria-label|alt|title|placeholder)=\"[^\"]*\\p{L}[^\"]*\"");
  private static final Pattern DIRECTION = Pattern.compile(
      "(?<![\\w-])(?:left|right)(?![\\w-])|(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)"
          + "|(?:^|[;{\\s])(?:top|bottom|left|right)\\s*:");
  private static final Pattern KEY = Pattern.compile("web\\.t\\(\"([\\w.-]+)\"[,)]");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(words("ar").keySet()).isEqualTo(words("en").keySet());
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() throws IOException {
    Map<String, String> english = words("en");
    words("ar").forEach((key, arabic) -> assertThat(new MessageFormat(arabic, Locale.of("ar")).getArgumentNames())
        .as(key).isEqualTo(new MessageFormat(english.getOrDefault(key, ""), Locale.ENGLISH).getArgumentNames()));
  }

  @Test
  void arabicPluralsHaveTheirSixForms() throws IOException {
    words("ar").forEach((key, pattern) -> {
      if (pattern.contains(", plural,")) {
        assertThat(pattern).as(key).contains("zero{", "one{", "two{", "few{", "many{", "other{");
      }
    });
  }

  @Test
  void theWordsOfTemplatesAreThere() throws IOException {
    List<String> missing = new ArrayList<>();
    Map<String, String> words = words("ar");
    for (Path template : files(TEMPLATES, ".jte")) {
      KEY.matcher(Files.readString(template)).results().map(m -> m.group(1)).filter(key -> !words.containsKey(key))
          .forEach(key -> missing.add(template + ": " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void templatesHoldNoWordsOfTheirOwn() throws IOException {
    List<String> literal = new ArrayList<>();
    for (Path template : files(TEMPLATES, ".jte")) {
      String markup = Markup.of(Files.readString(template));
      SPOKEN.matcher(markup).results().forEach(m -> literal.add(template + ": " + m.group()));
      Pattern.compile("\\p{L}[^\\n]*").matcher(markup.replaceAll("<[^>]*>", "")).results()
          .forEach(m -> literal.add(template + ": " + m.group()));
    }
    assertThat(literal).as("words in templates cannot be read in the other language").isEmpty();
  }

  @Test
  void templatesHoldNoStylesAndNoScripts() throws IOException {
    List<String> inline = new ArrayList<>();
    for (Path template : files(TEMPLATES, ".jte")) {
      INLINE.matcher(Markup.of(Files.readString(template))).results()
          .forEach(m -> inline.add(template + ": " + m.group()));
    }
    assertThat(inline).as("the content-security policy does not run them").isEmpty();
  }

  @Test
  void stylesKnowNoLeftAndRight() throws IOException {
    List<String> physical = new ArrayList<>();
    for (Path sheet : files(RESOURCES.resolve("assets"), ".css")) {
      String css = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
      DIRECTION.matcher(css).results().forEach(m -> physical.add(sheet + ": " + m.group()));
    }
    assertThat(physical).as("one stylesheet serves both directions").isEmpty();
  }

  private static Map<String, String> words(String language) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path file : files(RESOURCES.resolve("words"), "_" + language + ".properties")) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      properties.forEach((key, value) -> all.put((String) key, (String) value));
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(end)).sorted().toList();
    }
  }
}
