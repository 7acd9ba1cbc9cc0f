package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenCasesTest {
  private static final Catalogue CATALOGUE = new Catalogue(Shipped.services());
  private static final ServiceFiles SHOP =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow();

  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsWritten() {
    return Shipped.folders().stream().flatMap(folder -> folder.cases().entrySet().stream()
        .map(file -> dynamicTest(folder.code() + " " + file.getKey(),
            () -> assertThat(play(folder, file.getKey())).isEmpty())));
  }

  /** Every stage, every end that can be, and the way back from a completion. */
  @TestFactory
  Stream<DynamicTest> theCasesShowAllOfTheService() {
    return Shipped.folders().stream().map(folder -> dynamicTest(folder.code(), () -> {
      var faults = new ArrayList<Fault>();
      Rehearsal.play(CATALOGUE.current(folder.code()).orElseThrow(), folder, faults);
      assertThat(faults).isEmpty();
    }));
  }

  @Test
  void aMissingCaseIsTold() {
    var texts = new TreeMap<>(SHOP.texts());
    texts.keySet().removeIf(path -> path.matches("cases/.*(refus|lapse|completion-loop).*"));
    var faults = new ArrayList<Fault>();
    Rehearsal.play(CATALOGUE.current("SHP-02").orElseThrow(), new ServiceFiles("SHP-02", texts), faults);
    assertThat(faults).extracting(Fault::sentence).containsExactlyInAnyOrder("no golden case ends as 'refused'",
        "no golden case ends as 'shelved'", "no golden case comes to the stage 'completion'",
        "no golden case comes back from 'completion'");
  }

  @Test
  void aCaseIsLikeAnotherWhereItIsSilent() {
    assertThat(play("cases/two.yaml", """
        story: "Like the good way, for one year."
        like: good-way
        given: {answers: {years: "1"}}
        steps:
          - {day: 2026-05-03, task: completeness, decide: complete}
          - {day: 2026-05-05, task: debts, decide: clear}
          - {day: 2026-05-06, task: decision, decide: approve}
          - {day: 2026-05-10, task: pay, settle: "yes"}
          - {day: 2026-05-10, task: licence, issued: "SHP-2026-00001"}
        expect:
          stages: [intake, examination, endorsement, licence-fee, issue, handover]
          bills: {licence: {RENEW: "400.00", STAMP: "0.90", DEVDUTY: "10.00", total: "410.90"}}
          messages: [received, pay, completed]
          end: completed
        """)).isEmpty();
  }

  @Test
  void aCaseIsLikeOneThatIsThere() {
    assertThat(play("cases/two.yaml", "like: bad-way")).extracting(Fault::sentence)
        .contains("like: there is no case 'bad-way', or it is itself like another");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "total: \"810.90\"|total: \"810.91\"|wanted", "messages: [received, pay|messages: [pay|wanted",
      "decision-by-law: 2026-05-14|decision-by-law: 2026-05-13|wanted", "end: completed|end: shelved|wanted",
      "valid-years: \"2\"|valid-years: \"3\"|wanted", "issue, handover]|issue]|wanted",
      "years: \"2\", mobile|years: \"9\", mobile|the answer to 'years' is not valid",
      "papers: [TENURE]|papers: []|journey is not complete",
      "role: unit-head|role: counter-clerk|was refused as 'not-yours'",
      "task: debts, decide: clear|task: dept, decide: clear|no such task",
      "day: 2026-05-06|day: Wednesday|a day such as"})
  void aCaseThatComesOutOtherwiseIsTold(String was, String becomes, String said) {
    String text = SHOP.text("cases/good-way.yaml");
    assertThat(text).contains(was);
    assertThat(play("cases/good-way.yaml", text.replace(was, becomes)))
        .anySatisfy(fault -> assertThat(fault.sentence()).contains(said));
  }

  private static List<Fault> play(String path, String text) {
    var texts = new TreeMap<>(SHOP.texts());
    texts.put(path, text);
    return play(new ServiceFiles("SHP-02", texts), path);
  }

  private static List<Fault> play(ServiceFiles folder, String path) {
    var faults = new ArrayList<Fault>();
    Rehearsal.play(CATALOGUE.current(folder.code()).orElseThrow(), folder, path, faults);
    return faults;
  }
}
