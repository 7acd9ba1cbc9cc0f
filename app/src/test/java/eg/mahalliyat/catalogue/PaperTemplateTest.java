package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a licence says is data: checked when it is read, and refused with file, line and sentence. */
class PaperTemplateTest {
  private static final ServiceFiles RIGHT =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-01")).findFirst().orElseThrow();
  private static final ServiceReader READER = Shipped.reader(new ArrayList<>());

  @Test
  void aTemplateIsReadWithItsService() {
    var faults = new ArrayList<Fault>();
    Service service = READER.read(RIGHT, faults).orElseThrow(() -> new AssertionError(faults));
    PaperTemplate template = Objects.requireNonNull(service.definition().outputs().get("shop-licence")).template();
    assertThat(Objects.requireNonNull(template).bilingual()).isTrue();
    assertThat(template.lines()).startsWith("trade_name").contains("hours");
  }

  @ParameterizedTest(name = "{3}: {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "words.ar.yaml|رخصة تشغيل محل عام|<script>alert(1)</script>|template.markup",
      "words.ar.yaml|رخصة تشغيل محل عام|رخصة <b>محل</b>|template.markup",
      "words.ar.yaml|{trade_name}|javascript:alert(1)|template.markup",
      "words.ar.yaml|{trade_name}|${jndi:ldap://x}|template.markup",
      "words.ar.yaml|{trade_name}|{{trade_name}}|template.markup",
      "words.ar.yaml|{trade_name}|{% include x %}|template.markup",
      "words.ar.yaml|{trade_name}|&lt;fo:block&gt;|template.markup",
      "words.ar.yaml|{trade_name}|&#60;script|template.markup",
      "words.ar.yaml|{trade_name}|{trade_name|template.markup",
      "words.en.yaml|Public shop operating licence|<fo:external-graphic src='http://x'/>|template.markup",
      "words.ar.yaml|{trade_name}|{tax_number}|template.place",
      "words.ar.yaml|الاسم التجاري|الاسم {trade_name}|template.place",
      "words.ar.yaml|رخصة تشغيل محل عام|رخصة {trade_name}|template.place",
      "words.ar.yaml|      hours: {name|      ours: {name|words.missing",
      "words.ar.yaml|      apart:|      other:|words.unused",
      "service.yaml|language: bilingual|language: klingon|template.language",
      "service.yaml|[trade_name, manager, activity|[trade_name, trade_name, activity|template.key",
      "service.yaml|[trade_name, manager, activity|[../x, manager, activity|template.key",
      "service.yaml|photograph: [site, reinspect]|photograph: [site, civprot]|output.photograph",
      "service.yaml|photograph: [site, reinspect]|photograph: [answers.place]|output.photograph",
      "service.yaml|conditions: [unchanged|layout: mine¶      conditions: [unchanged|key.unknown"})
  void whatIsNoPlainTextOrFillsNothingIsRefusedAtItsLine(String file, String right, String wrong, String key) {
    String text = Objects.requireNonNull(RIGHT.texts().get(file));
    int at = text.lastIndexOf(right);
    assertThat(at).as(right).isPositive();
    String changed = wrong.replace("¶", "\n");
    List<Fault> faults = faults(file, text.substring(0, at) + changed + text.substring(at + right.length()));
    assertThat(faults).extracting(Fault::key).contains(key);
    Fault fault = faults.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    assertThat(fault.file()).isEqualTo("SHP-01/" + file);
    assertThat(fault.line()).isGreaterThan(1);
    assertThat(fault.sentence("ar")).as("in Arabic").isNotEqualTo(key).matches("(?s).*\\p{IsArabic}.*");
    assertThat(fault.sentence("en")).as("in English").isNotEqualTo(key).doesNotContain("{text}", "{place}", "{key}");
  }

  @Test
  void aSentenceLongerThanALineOrTwoIsRefused() {
    String text = Objects.requireNonNull(RIGHT.texts().get("words.ar.yaml"));
    assertThat(faults("words.ar.yaml", text.replace("رخصة تشغيل محل عام", "محل ".repeat(80))))
        .extracting(Fault::key).containsExactly("template.long");
  }

  private static List<Fault> faults(String file, String text) {
    var texts = new TreeMap<>(RIGHT.texts());
    texts.put(file, text);
    var faults = new ArrayList<Fault>();
    READER.read(new ServiceFiles("SHP-01", texts), faults);
    return faults;
  }
}
