package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenCasesTest {
  private static final Catalogue CATALOGUE = new Catalogue(Shipped.services());

  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsWritten() {
    return Shipped.folders().stream().flatMap(folder -> folder.cases().entrySet().stream()
        .map(file -> dynamicTest(folder.code() + " " + file.getKey(),
            () -> assertThat(play(folder.code(), file.getKey(), file.getValue())).isEmpty())));
  }

  @Test
  void everyServiceHasTheGoodWayARefusalALoopAndALapse() {
    for (ServiceFiles folder : Shipped.folders()) {
      assertThat(folder.cases().values()).as(folder.code())
          .anyMatch(text -> text.contains("end: completed"))
          .anyMatch(text -> text.contains("end: refused"))
          .anyMatch(text -> text.contains("[intake, completion, intake"))
          .anyMatch(text -> text.contains("end: shelved"));
    }
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
    String text = Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow()
        .text("cases/good-way.yaml");
    assertThat(text).contains(was);
    assertThat(play("SHP-02", "good-way", text.replace(was, becomes)))
        .anySatisfy(fault -> assertThat(fault.sentence()).contains(said));
  }

  private static List<Fault> play(String code, String file, String text) {
    var faults = new ArrayList<Fault>();
    Rehearsal.play(CATALOGUE.current(code).orElseThrow(), code + "/" + file, text, faults);
    return faults;
  }
}
