package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import eg.mahalliyat.shared.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong in a definition is refused with file, line and reason in both languages, soon and cheaply. */
class BrokenDefinitionsTest {
  private static final ServiceFiles RIGHT =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow();
  private static final ServiceReader READER = Shipped.reader(new ArrayList<>());
  private static final Duration SOON = Duration.ofSeconds(10);

  /** The fault is told at the first line that holds {@code at}. */
  @ParameterizedTest(name = "{4}: {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "service.yaml|      next: [{to: issue}]|      next: [{to: handover}]|    issue:|stage.unreachable",
      "service.yaml|      end: completed|      next: [{to: handover}]|    handover:|stage.endless",
      "service.yaml|      next: [{to: handover}]|      next: [{when: \"answers.changed\", to: issue}, {to: handover}]|    issue:|stage.loop",
      "service.yaml|by: revenue-officer|by: wizard|by: wizard|task.role",
      "words.ar.yaml|  RENEW:|  RENEWAL:|fees:|words.missing",
      "words.en.yaml|  RENEW:|  RENEWAL:|  RENEWAL:|words.unused",
      "service.yaml|subject.area_m2 <= 20 ?|subject.area_m2 <= 20.5 ?|key: RENEW|expression.types",
      "service.yaml|{when: \"answers.changed\"|{when: \"answers.years\"|{when: \"answers.years\"|expression.result",
      "service.yaml|{when: \"answers.changed\"|{when: \"answers.changed ==\"|answers.changed ==|expression.syntax",
      "service.yaml|{when: \"answers.changed\"|{when: \"nobody.knows\"|nobody.knows|expression.unknown-name",
      "service.yaml|{when: \"answers.changed\"|{when: \"('a' + 'b') == 'ab'\"|'a' + 'b'|expression.joined",
      "service.yaml|category: SHP|category: SHP`\n`category: SHP|2|yaml.twice",
      "service.yaml|category: SHP|category: &x SHP|category: &x|yaml.alias",
      "service.yaml|category: SHP|category: *x|category: *x|yaml.alias",
      "service.yaml|category: SHP|category: !!str SHP|category: !!str|yaml.tag",
      "service.yaml|category: SHP|? [a, b] : SHP|? [a, b]|yaml.key",
      "service.yaml|category: SHP|category: [SHP|legal:|yaml.bracket",
      "service.yaml|category: SHP|\tcategory: SHP|\tcategory|yaml.tab",
      "service.yaml|category: SHP|category: a: b|category: a|yaml.colon",
      "service.yaml|category: SHP|category: \"SHP|eof|yaml.quote",
      "service.yaml|[SHP|---|---|yaml.documents",
      "service.yaml|kind: mobile|kind: phone|kind: phone|question.kind",
      "service.yaml|item: TX-STAMP|item: TX-STUMP|item: TX-STUMP|fee.item",
      "service.yaml|amount: \"0.90\"|amount: \"0,90\"|amount: \"0,90\"|expression.number",
      "service.yaml|prefill: applicant|prefil: applicant|prefil: applicant|key.unknown",
      "service.yaml|reasons: {refuse: [dues_owed, closure_order, tenure_ended, activity_differs, other]}|photographs: 2|photographs: 2|key.unknown"})
  void refusesWithFileLineAndReason(String file, String was, String becomes, String at, String key) {
    // placeholder replaced below
  }
}
