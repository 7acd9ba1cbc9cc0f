package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every slip of an author is told with its file and line. */
class ServiceReaderTest {
  private static final ServiceFiles RIGHT =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow();

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "service.yaml|code: SHP-02|code: SHP-03|code must be the name of the folder",
      "service.yaml|version: 1|version: one|version is a whole number",
      "service.yaml|category: SHP|category: SHOP|not one of the known categories",
      "service.yaml|\"43/1979\"|\"43/1978\"|not one of the known laws",
      "service.yaml|register: shop-licence|register: kiosk|not one of the known registers",
      "service.yaml|area_m2: number|area_m2: double|a field is text, number or date",
      "service.yaml|kind: mobile|kind: phone|no kind of question 'phone'",
      "service.yaml|prefill: applicant|prefil: applicant|'prefil' is not known here",
      "service.yaml|must: \"yes\"|must: sure|must is one of the options",
      "service.yaml|[\"1\", \"2\", \"3\"]|[\"1\"]|at least two options",
      "service.yaml|\"answers.changed\"|\"answers.changes\"|no 'changes' in 'answers'",
      "service.yaml|key: TENURE|key: TENUR|not one of the known documents",
      "service.yaml|[pdf, jpeg, png]|[pdf, exe]|accept lists some of",
      "service.yaml|max-mb: 10|max-mb: 500|max-mb is a whole number",
      "service.yaml|item: TX-STAMP|item: TX-STUMP|no revenue item 'TX-STUMP'",
      "service.yaml|subject.area_m2 <= 20|subject.area_m2 <= 20.5|not an expression of the wanted type",
      "service.yaml|by: revenue-officer|by: wizard|no role 'wizard'",
      "service.yaml|fees: licence|fees: first|no fee stage 'first'",
      "service.yaml|subject.trade_name, |subject.trade, |'subject.trade' is no field",
      "service.yaml|code: SHP-02|code: [|no valid YAML",
      "words.ar.yaml|  trade_name:|  trade_nam:|words are missing: 'subject.trade_name'",
      "words.ar.yaml|  trade_name:|  trade_nam:|nothing uses these words: 'subject.trade_nam'",
      "words.en.yaml|  trade_name:|  trade_nam:|words are missing: 'subject.trade_name'",
      "words.en.yaml|request {number}\"|request\"|other places to fill",
      "words.ar.yaml|رقم {number}\"|رقم {no}\"|only {number} and {amount}",
      "words.ar.yaml|    hint: \"قارن|    hnt: \"قارن|nothing uses these words: 'questions.changed.hnt'"})
  void refusesWithFileLineAndSentence(String file, String was, String becomes, String said) {
    assertThat(RIGHT.text(file)).contains(was);
    var texts = new TreeMap<>(RIGHT.texts());
    texts.put(file, RIGHT.text(file).replace(was, becomes));
    var faults = new ArrayList<Fault>();

    assertThat(Shipped.reader(faults).read(new ServiceFiles("SHP-02", texts), faults)).isEmpty();
    assertThat(faults).anySatisfy(fault -> {
      assertThat(fault.sentence()).contains(said);
      assertThat(fault.file()).startsWith("SHP-02/");
      assertThat(fault.line()).isPositive();
    });
  }

  @Test
  void wordsThatARegisterKeepsAreSaidForFieldsThatAreRead() {
    var texts = new TreeMap<>(RIGHT.texts());
    for (String file : List.of("words.ar.yaml", "words.en.yaml")) {
      texts.put(file, "values: {activity: {grocery: x}, trade: {grocery: x}}\n" + RIGHT.text(file));
    }
    var faults = new ArrayList<Fault>();
    Shipped.reader(faults).read(new ServiceFiles("SHP-02", texts), faults);

    assertThat(faults).extracting(Fault::sentence)
        .containsOnly("nothing uses these words: 'values.trade.grocery'");
  }
}
