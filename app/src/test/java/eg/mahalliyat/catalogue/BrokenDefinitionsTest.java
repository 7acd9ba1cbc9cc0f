package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import eg.mahalliyat.shared.Fault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong in a definition is refused with file, line and reason in both languages, soon and cheaply. */
class BrokenDefinitionsTest {
  private static final ServiceFiles RIGHT =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow();
  private static final ServiceReader READER = Shipped.reader(new ArrayList<>());
  private static final String SIGNS = "{}[]:,'\"&*-? #|>%@`\t\0٣";
  private static final Duration SOON = Duration.ofSeconds(20);

  /** The fault is told at the first line that holds {@code at}; ¶ is a new line. */
  @ParameterizedTest(name = "{4}: {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
      "service.yaml|      next: [{to: issue}]|      next: [{to: handover}]|    issue:|stage.unreachable",
      "service.yaml|      end: completed|      next: [{to: handover}]|    handover:|stage.endless",
      "service.yaml|[{to: handover}]|[{when: \"answers.changed\", to: issue}, {to: handover}]|    issue:|stage.loop",
      "service.yaml|      next: [{to: intake}]|      end: withdrawn|end: withdrawn|rule.withdrawn",
      "service.yaml|      next: [{to: intake}]|      next: []|    completion:|stage.last-rule",
      "service.yaml|by: revenue-officer|by: wizard|by: wizard|task.role",
      "words.ar.yaml|  changed:|  chnged:|questions:|words.missing",
      "words.en.yaml|  RENEW:|  RENEWAL:|  RENEWAL:|words.unused",
      "service.yaml|subject.area_m2 <= 20 ?|subject.area_m2 <= 20.5 ?|formula: >-|expression.types",
      "service.yaml|{when: \"answers.changed\"|{when: \"answers.years\"|{when: \"answers.years\"|expression.result",
      "service.yaml|{when: \"answers.changed\"|{when: \"answers.changed ==\"|answers.changed ==|expression.syntax",
      "service.yaml|{when: \"answers.changed\"|{when: \"nobody\"|{when: \"nobody\"|expression.unknown-name",
      "service.yaml|{when: \"answers.changed\"|{when: \"'a' + 'b' == 'ab'\"|'a' + 'b'|expression.joined",
      "service.yaml|category: SHP|category: SHP¶category: SHX|category: SHX|yaml.twice",
      "service.yaml|category: SHP|category: &x SHP|category: &x|yaml.alias",
      "service.yaml|category: SHP|category: *x|category: *x|yaml.alias",
      "service.yaml|category: SHP|category: !!str SHP|category: !!str|yaml.tag",
      "service.yaml|category: SHP|? [a, b]¶: SHP|? [a, b]|yaml.key",
      "service.yaml|category: SHP|category: [SHP¶x: y: z|x: y: z|yaml.bracket",
      "service.yaml|category: SHP|¶\tcategory: SHP|\tcategory|yaml.tab",
      "service.yaml|category: SHP|category: a: b|category: a|yaml.colon",
      "service.yaml|category: SHP|---¶category: SHP|---|yaml.documents",
      "service.yaml|kind: mobile|kind: phone|kind: phone|question.kind",
      "service.yaml|kind: mobile|kind: file, max-mb: 5|kind: file|paper.accept",
      "service.yaml|kind: mobile|kind: file, accept: [exe], max-mb: 5|kind: file|paper.accept",
      "service.yaml|kind: mobile|kind: file, accept: [png], max-mb: 51|kind: file|paper.max-mb",
      "service.yaml|kind: mobile|kind: repeat, fields: [{key: f, kind: file, accept: [png], max-mb: 5}]"
          + "|kind: repeat|question.field",
      "service.yaml|item: TX-STAMP|item: TX-STUMP|item: TX-STUMP|fee.item",
      "service.yaml|amount: \"0.90\"|amount: \"0,90\"|amount: \"0,90\"|expression.number",
      "service.yaml|prefill: applicant|prefil: applicant|prefil: applicant|key.unknown"})
  void refusesWithFileLineAndReason(String file, String was, String becomes, String at, String key) {
    assertThat(RIGHT.text(file)).contains(was);
    String broken = RIGHT.text(file).replaceFirst(Pattern.quote(was),
        Matcher.quoteReplacement(becomes.replace('¶', '\n')));

    assertThat(faults(file, broken)).as("%s", faults(file, broken)).anySatisfy(fault -> {
      assertThat(fault.key()).isEqualTo(key);
      assertThat(fault.file()).isEqualTo("SHP-02/" + file);
      assertThat(fault.line()).isEqualTo(lineOf(broken, at));
      assertThat(fault.sentence("en")).matches("[^\u0600-\u06FF]*").doesNotContain(key);
      assertThat(fault.sentence("ar")).matches("(?s).*[\u0600-\u06FF].*").doesNotContain(key);
    });
  }

  @ParameterizedTest
  @CsvSource({"00,yaml.control", "1B,yaml.control", "202E,yaml.bidi", "2066,yaml.bidi", "200F,yaml.bidi"})
  void refusesWhatDoesNotReadAsItLooks(String sign, String key) {
    String broken = RIGHT.text("words.ar.yaml").replaceFirst("steps:", "steps:" + (char) Integer.parseInt(sign, 16));
    assertThat(faults("words.ar.yaml", broken)).anySatisfy(fault -> {
      assertThat(fault.key()).isEqualTo(key);
      assertThat(fault.line()).isEqualTo(lineOf(broken, "steps:"));
      assertThat(fault.sentence()).contains("U+");
    });
  }

  @Test
  void refusesOtherEncodings() {
    String right = RIGHT.text("words.ar.yaml");
    assertThat(keys("\uFEFF" + right)).contains("yaml.bom");
    assertThat(keys(read(right.getBytes(Charset.forName("windows-1256"))))).contains("yaml.encoding");
    assertThat(keys(read(right.getBytes(StandardCharsets.UTF_16LE)))).containsAnyOf("yaml.encoding", "yaml.control");
    assertThat(keys(right + "\ud800")).contains("yaml.encoding");
  }

  /** Each is refused, whatever its size, before it takes time or memory. */
  @Test
  void refusesWhatWouldTakeTheProgramDown() {
    assertTimeout(SOON, () -> {
      assertThat(keys("a: b\n".repeat(100_000))).contains("yaml.too-long");
      assertThat(keys("a: " + "[".repeat(90_000))).contains("yaml.too-deep");
      assertThat(keys("{a: ".repeat(40_000))).contains("yaml.too-deep");
      assertThat(keys("- \n".repeat(60_000))).contains("yaml.too-many");
      assertThat(keys("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")).contains("yaml.alias");
    });
  }

  /** A definition that was changed at random is right or has faults; nothing else comes out, and it comes soon. */
  @Test
  void takesWhateverSomebodyTypes() {
    var random = new Random(20_261_122);
    Service right = READER.read(RIGHT, new ArrayList<>()).orElseThrow();
    List<String> files = List.of("service.yaml", "service.yaml", "words.ar.yaml", "cases/good-way.yaml");
    assertTimeout(Duration.ofSeconds(180), () -> {
      for (int i = 0; i < 250; i++) {
        String file = files.get(i % files.size());
        String text = RIGHT.text(file);
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
          text = slip(text, random);
        }
        if (file.startsWith("cases/")) {
          var texts = new TreeMap<>(RIGHT.texts());
          texts.put(file, text);
          Rehearsal.play(right, new ServiceFiles("SHP-02", texts), file, new ArrayList<>());
        } else {
          faults(file, text).forEach(fault -> assertThat(fault.sentence("ar")).isNotBlank());
        }
      }
    });
  }

  private static String slip(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.size() < 3) {
      return text;
    }
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(at);
    int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.set(at, lines.set(other, line));
      case 2 -> lines.set(at, line.substring(cut));
      case 3 -> lines.set(at, line.substring(0, cut));
      case 4 -> lines.set(at, line.substring(0, cut) + SIGNS.charAt(random.nextInt(SIGNS.length())) + line.substring(cut));
      case 5 -> lines.add(at, lines.get(other));
      default -> lines.set(at, line.replaceFirst("\\w+", String.valueOf(random.nextInt(1_000_000_000))));
    }
    return String.join("\n", lines);
  }

  private static List<Fault> faults(String file, String text) {
    var texts = new TreeMap<>(RIGHT.texts());
    texts.put(file, text);
    var faults = new ArrayList<Fault>();
    READER.read(new ServiceFiles("SHP-02", texts), faults);
    return faults;
  }

  private static List<String> keys(String arabicWords) {
    return faults("words.ar.yaml", arabicWords).stream().map(Fault::key).toList();
  }

  /** As a file is read: what is no UTF-8 becomes the sign for it. */
  private static String read(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int lineOf(String text, String part) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) {
        return i + 1;
      }
    }
    throw new AssertionError("no line with " + part);
  }
}
