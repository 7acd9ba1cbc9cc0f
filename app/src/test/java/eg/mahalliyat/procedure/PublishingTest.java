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

  @ParameterizedTest(name = "{2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "to: TRAFFIC|to: MOON|no outside body 'MOON'",
      "from: plots|from: moons|no inventory 'moons'",
      "kind: letter, to: TRAFFIC, by: licence-officer|kind: letter, to: TRAFFIC|there is no role ''",
      "by: unit-head, to: fee|by: wizard, to: fee|no role 'wizard'",
      "by: unit-head, to: fee|to: fee|needs 'by', the role that confirms it",
      "by: unit-head, to: fee|by: unit-head, to: moon|there is no stage 'moon'",
      "silence: deemed-accepted, by: unit-head, to: fee|silence: escalate, to: fee|for the silence 'deemed-accepted' alone",
      "id: papers,|id: deemed,|the procedure itself uses the id 'deemed'",
      "assign: blind|assign: lottery|assign is 'pool' or 'blind'",
      "id: ruling, kind: endorsement, by: board|id: ruling, kind: endorsement, by: board, assign: blind|not of the one drawn",
      "photographs: 2|photographs: many|how many at least",
      "coordinates: true|coordinates: perhaps|neither true nor false",
      "checklist: [frontage_clear|checklist: [area_m2|two items 'area_m2'",
      "checklist: [frontage_clear|checklist: [Frontage|needs a key of small letters",
      "key: remark, kind: text|key: remark, kind: photo|yes-no, number or text",
      "findings.site.area_m2|findings.site.area|no 'site.area' in 'findings'",
      "findings.site.area_m2 > 100|findings.site.remark > 100|not an expression of the wanted type",
      "for: 3 calendar-days|for: 3 calendar-days, until: answers.held_on|either 'for' a term or 'until' a day",
      "for: 3 calendar-days|stops-clock: true|either 'for' a term or 'until' a day",
      "until: \"answers.held_on\"|until: answers.visit|not an expression of the wanted type",
      "kind: wait, for: 3 calendar-days|kind: wait, by: unit-head, for: 3 calendar-days|'by' is not known here",
      "kind: payment, fees: file|kind: payment, within: 1 working-day, fees: file|'within' is not known here",
      "within: 1 working-day,|within: 1 working-day, superior: counter-clerk,|must be another role than by",
      "within: 1 working-day,|within: 1 working-day, superior: wizard,|no role 'wizard'",
      "within: 1 working-day,|within: 1 working-day, bulk: [incomplete],|bulk: 'incomplete' must be",
      "within: 1 working-day,|within: 1 working-day, bulk: [sleeps],|bulk: 'sleeps' must be",
      "not-by: [completeness]|not-by: [decision]|would keep from itself",
      "lapse: shelved|lapse: completed|shelved or refused",
      "within: 30 calendar-days, lapse: shelved|lapse: shelved|a completion needs 'within'",
      "decisions: [agrees, declines]|decisions: [agrees, agrees, declines]|has one of its decisions twice",
      "decisions: [clear, doubts],|decisions: [clear, doubts, doubts],|has one of its decisions twice",
      "decisions.ruling == 'declines'|decisions.ruling != 'agrees'|must name the decision that does",
      "decisions.ruling == 'declines'|findings.site.area_m2 > 500|must name the decision that does",
      "{when: \"decisions.ruling == 'declines'\", end: refused}|{when: \"decisions.ruling == 'declines'\", to: no}|none",
      "decisions.ruling == 'declines'|decisions.ruling in ['declines', 'sleeps']|has no decision 'sleeps'",
      "decisions.completeness == 'incomplete'|answers.visit|must name the decision 'incomplete'",
      "decisions.completeness == 'incomplete'|decisions.completeness == 'complete'|must name the decision 'incomplete'",
      "decisions.ruling == 'declines'\", end: refused|decisions.ruling == 'declines'\", end: withdrawn|only the applicant",
      "decisions: [agrees, objects],|decisions: [agrees, objects, incomplete],|a decision of reviews"})
  void refusesWhatTheWholeVocabularyDoesNotMean(String was, String becomes, String said) {
    assertThat(Permit.TEXT).contains(was);
    var faults = new ArrayList<Fault>();
    String text = Permit.TEXT.replace(was, becomes)
        + (said.equals("none") ? "  no: {tasks: [{id: tell, kind: wait, for: 1 working-day}], end: refused}\n" : "");
    Procedure read = Permit.read(text, faults);
    if (said.equals("none")) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(read).isNull();
      assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).contains("T/service.yaml:").contains(said));
      assertThat(faults).allSatisfy(fault -> assertThat(fault.line()).isPositive());
    }
  }

  @Test
  void tellsTheLineOfTheTask() {
    var faults = new ArrayList<Fault>();
    Permit.read(Permit.TEXT.replace("not-by: [completeness]", "not-by: [nobody]"), faults);
    long line = Permit.TEXT.substring(0, Permit.TEXT.indexOf("not-by")).lines().count();
    assertThat(faults).singleElement().extracting(Fault::line).isEqualTo((int) line);
  }

  @Test
  void whatOnlyAConfirmedAcceptanceReachesIsReached() {
    var faults = new ArrayList<Fault>();
    Permit.read(Permit.TEXT.replace("to: fee}\nstart", "to: gift}\nstart")
        + "  gift: {tasks: [{id: thank, kind: wait, for: 1 working-day}], next: [{to: fee}]}\n", faults);
    assertThat(faults).isEmpty();
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
