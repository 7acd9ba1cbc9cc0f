package eg.mahalliyat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingTest {
  @ParameterizedTest(name = "{2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{to: fee}|{to: issue}|cannot be reached",
      "next: [{to: handover}]|next: [{to: issue}]|cannot reach an end",
      "next: [{to: intake}]|next: [{when: \"answers.visit\", to: intake}]|last rule of next must have no condition",
      "by: unit-head|by: wizard|no role 'wizard'",
      "fees: licence|fees: licence2|no fee stage 'licence2'",
      "output: shop-licence|output: moon|no register 'moon'",
      "answers.visit|answers.visits|no 'visits' in 'answers'",
      "answers.delivery == 'pickup'|answers.delivery == 3|not an expression of the wanted type",
      "decisions.debts == 'owes'|decisions.debts == 'owed'|has no decision 'owed'",
      "reasons: {refuse: [debts]},|# none|must list reasons",
      "to: completion}|to: compleet}|no stage 'compleet'",
      "kind: inspection|kind: letter|no outside body",
      "kind: inspection|kind: dance|is none of",
      "within: 1 working-day,|within: 1 day,|a term such as",
      "not-by: [completeness, debts]|not-by: [nobody]|no task 'nobody'",
      "id: licence,|id: pay,|two tasks 'pay'",
      "start: intake|begin: intake|'begin' is not known here",
      "suggest: refuse|suggest: dance|suggest"})
  void refusesWithFileLineAndSentence(String was, String becomes, String said) {
    assertThat(Renewal.TEXT).contains(was);
    var faults = new ArrayList<Fault>();
    Procedure read = Renewal.read(Renewal.TEXT.replace(was, becomes), faults);
    assertThat(read).isNull();
    assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).contains("T/service.yaml:").contains(said));
    assertThat(faults).allSatisfy(fault -> assertThat(fault.line()).isPositive());
  }

  @Test
  void refusesAJoinThatNoDecisionMeets() {
    var faults = new ArrayList<Fault>();
    Renewal.read(Renewal.TEXT.replace("  examination:\n", "  examination:\n    join: first-of moon\n"), faults);
    assertThat(faults).singleElement().extracting(Fault::sentence)
        .isEqualTo("stage 'examination' join: no task of it has a decision 'moon'");
  }

  @Test
  void refusesALoopWithoutAHuman() {
    String was = "next: [{to: handover}]";
    String becomes = "next: [{when: \"answers.visit\", to: relay}, {to: handover}]";
    var faults = new ArrayList<Fault>();
    String relay = "  relay: {next: [{to: issue}]}\n";
    Renewal.read(Renewal.TEXT.replace(was, becomes) + relay, faults);
    assertThat(faults).extracting(Fault::sentence).anyMatch(said -> said.contains("passes through no human"));
  }
}
