package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What officials do with a case beside deciding. Each test has a unit of its own, so that nobody else is drawn. */
@PlatformTest
class CaseworkTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @Autowired Casework casework;
  @Autowired Requests requests;
  @Autowired Lots lots;
  @Autowired Inboxes inboxes;
  @Autowired Timekeeping timekeeping;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired TestPeople people;
  @Autowired TestTrials some;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void inspectionAndLetterGoSideBySideAndTheSecondMovesItOn() {
    String unit = "حي الأميرية";
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(people.aCitizen(), unit, true);
    assertThat(state(id).clock().running()).as("civil protection's time is not the office's").isFalse();
    some.answer(id, unit, "agrees");
    assertThat(state(id).stage()).as("the inspection is waited for").isEqualTo("examination");
    some.inspect(id, some.holder(id, inspector));
    assertThat(state(id).stage()).isEqualTo("endorsement");
    assertThat(procedureFindings(id)).containsEntry("civprot.reference", "4411 · 2026-05-10")
        .containsEntry("site.width_m", "2.5");
    assertThat(facts(id)).contains("LetterAnswered", "SiteInspected", "TaskAssigned").containsOnlyOnce("LotDue");
  }

  @Test
  void theLawsTimeIsLookedAtAgainWhenALetterNoLongerStopsIt() {
    String unit = "حي الزاوية الحمراء";
    people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(people.aCitizen(), unit, true);
    drawn(id);
    some.answer(id, unit, "agrees");
    clock.pass(Duration.ofDays(40));
    timekeeping.look(id);
    assertThat(state(id).openTasks()).extracting(TaskState::task).containsExactlyInAnyOrder("site", "deemed");
    assertThat(nextAt(id)).as("nothing is left to be told").isNull();
  }

  @Test
  void theLotFallsOnWhoHasTheFewestAndOnlyHeMayInspect() {
    String unit = "حي العجمي";
    Actor.Staff busy = people.anOfficial(Role.INSPECTOR, unit);
    UUID first = some.underExamination(people.aCitizen(), unit, false);
    assertThat(drawn(first)).isEqualTo(busy.id());
    Actor.Staff idle = people.anOfficial(Role.INSPECTOR, unit);
    UUID second = some.underExamination(people.aCitizen(), unit, false);
    assertThat(drawn(second)).isEqualTo(idle.id());
    assertThat(inbox(idle)).containsExactly(second);
    assertThat(inbox(busy)).containsExactly(first);
    Findings found = some.found(busy, second);
    assertThatThrownBy(() -> requests.decide(busy, second, "site#1", "conforms", Grounds.NONE, found))
        .hasMessage("procedure.refused.drawn-other");
  }

  @Test
  void isDrawnAgainForAReasonAloneByWhoAnswersForTheUnitAndNeverForTheSame() {
    String unit = "حي العامرية أول";
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, unit);
    Actor.Staff first = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(people.aCitizen(), unit, false);
    drawn(id);
    assertThatThrownBy(() -> lots.draw(first, id, "site#1", "لا أريد")).hasMessage("procedure.refused.not-yours");
    assertThatThrownBy(() -> lots.draw(supervisor, id, "site#1", " ")).hasMessage("requests.draw-reason");
    assertThatThrownBy(() -> lots.draw(supervisor, id, "site#1", "إجازة")).hasMessage("requests.nobody-to-draw");
    Actor.Staff second = people.anOfficial(Role.INSPECTOR, unit);
    lots.draw(supervisor, id, "site#1", "المفتش الأول في إجازة");
    assertThat(some.open(id, "site").assignee()).isEqualTo(second.id());
    assertThat(inbox(first)).isEmpty();
    assertThat(inbox(second)).containsExactly(id);
  }

  @Test
  void aLotThatFallsOnNobodyIsSeenByTheHeadWhoDrawsItLater() {
    String unit = "حي العامرية ثان";
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, unit);
    UUID id = some.underExamination(people.aCitizen(), unit, false);
    assertThat(inboxes.heeded(head, clock.instant())).filteredOn(heed -> heed.waiting().request().id().equals(id))
        .singleElement().satisfies(heed -> assertThat(heed.undrawn()).isTrue());
    heard(id);
    Actor.Staff late = people.anOfficial(Role.INSPECTOR, unit);
    assertThat(inbox(late)).as("nobody's until it is drawn").doesNotContain(id);
    lots.draw(head, id, "site#1", "");
    assertThat(inbox(late)).contains(id);
  }

  @Test
  void anApprovalIsTakenBackWithTheBillsThatItHadOpened() {
    String unit = "حي حدائق القبة";
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.inspected(citizen, unit);
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, unit);
    requests.decide(head, id, "decision#1", "approve", Grounds.NONE);
    assertThat(some.bills(citizen, id)).hasSize(2).allMatch(Bill::isOpen);
    assertThatThrownBy(() -> casework.undo(head, id, "decision#1", "  ")).hasMessage("requests.undo-reason");
    casework.undo(head, id, "decision#1", "ضغطت على الزر الخطأ");
    assertThat(some.bills(citizen, id)).hasSize(2).extracting(Bill::state).containsOnly(BillState.CANCELLED);
    assertThat(state(id).stage()).isEqualTo("endorsement");
    assertThatThrownBy(() -> casework.undo(head, id, "decision#1", "مرة أخرى")).isInstanceOf(Conflict.class);
    requests.decide(head, id, "decision#2", "approve", Grounds.NONE);
    assertThat(some.bills(citizen, id)).filteredOn(Bill::isOpen).hasSize(2);
    assertThat(facts(id)).containsOnlyOnce("DecisionTakenBack");
  }

  @Test
  void nothingIsTakenBackOnceMoneyHasComeOrSomebodyElseHasActed() {
    String unit = "حي روض الفرج";
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.inspected(citizen, unit);
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, unit);
    requests.decide(head, id, "decision#1", "approve", Grounds.NONE);
    pay(some.bills(citizen, id).getFirst().id());
    assertThatThrownBy(() -> casework.undo(head, id, "decision#1", "خطأ")).as("paid, and not yet heard of")
        .hasMessage("requests.payment-under-way");
    requests.settle(MACHINE, id, "pay_form#1", null);
    assertThatThrownBy(() -> casework.undo(head, id, "decision#1", "خطأ")).hasMessage("procedure.refused.undo-too-late");
  }

  @Test
  void twoPaymentsAreWaitedForAndOneThatLapsesAsksForItsOwnMoneyAlone() {
    String unit = "حي شبرا";
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.inspected(citizen, unit);
    requests.decide(people.anOfficial(Role.UNIT_HEAD, unit), id, "decision#1", "approve", Grounds.NONE);
    Bill area = some.bills(citizen, id).stream().filter(b -> b.total().plain().equals("40.00")).findFirst().orElseThrow();
    pay(area.id());
    requests.settle(MACHINE, id, "pay_area#1", null);
    assertThat(state(id).stage()).as("the form is not paid").isEqualTo("fees");
    clock.pass(Duration.ofDays(8));
    timekeeping.look(id);
    assertThat(state(id).end()).as("the paid bill does not keep the unpaid one from lapsing").isEqualTo(End.SHELVED);
    assertThat(some.bills(citizen, id)).extracting(Bill::state).contains(BillState.PAID).doesNotContain(BillState.OPEN);
  }

  @Test
  void allocationWaitAndHandOverEndIt() {
    String unit = "حي السلام أول";
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.inspected(citizen, unit);
    requests.decide(people.anOfficial(Role.UNIT_HEAD, unit), id, "decision#1", "approve", Grounds.NONE);
    requests.settle(MACHINE, id, "pay_form#1", null);
    requests.settle(MACHINE, id, "pay_area#1", null);
    Actor.Staff officer = people.anOfficial(Role.CEMETERY_OFFICER, unit);
    assertThatThrownBy(() -> casework.allocate(officer, id, "plot#1", " ")).hasMessage("procedure.refused.reference-missing");
    casework.allocate(officer, id, "plot#1", "ق 12");
    assertThatThrownBy(() -> casework.allocate(officer, id, "plot#1", "ق 13")).as("the form sent twice")
        .hasMessage("procedure.refused.already-decided");
    assertThat(state(id).stage()).isEqualTo("rest");
    timekeeping.look(id);
    assertThat(state(id).stage()).as("three days are not over").isEqualTo("rest");
    clock.pass(Duration.ofDays(4));
    timekeeping.look(id);
    assertThat(state(id).stage()).isEqualTo("handover");
    casework.handOver(people.aClerkOf(unit), id, "give#1", "pickup");
    assertThat(state(id).end()).isEqualTo(End.COMPLETED);
    assertThat(procedureFindings(id)).containsEntry("plot.reference", "ق 12");
  }

  @Test
  void silenceIsConfirmedByAnOfficialAndLeadsOn() {
    String unit = "حي السلام ثان";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    clock.pass(Duration.ofDays(40));
    timekeeping.look(id);
    timekeeping.look(id);
    assertThat(facts(id)).containsOnlyOnce("LegalTermPassed");
    assertThat(state(id).end()).as("never by the timer alone").isNull();
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, unit);
    requests.decide(supervisor, id, "deemed#1", "accept", Grounds.NONE);
    assertThat(state(id).stage()).isEqualTo("fees");
  }

  @Test
  void theHeadStandsInWhereNobodySupervises() {
    String unit = "حي المرج";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    clock.pass(Duration.ofDays(40));
    timekeeping.look(id);
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, unit);
    casework.decide(head, id, "deemed#1", "decline", new Grounds("لم يستوف الشروط", List.of(), List.of()), Findings.NONE);
    assertThat(state(id).openTasks()).extracting(TaskState::task).containsExactly("completeness");
  }

  @Test
  void theHeadDoesNotStandInWhereSomebodyDoes() {
    String unit = "حي المطرية";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    clock.pass(Duration.ofDays(40));
    timekeeping.look(id);
    people.anOfficial(Role.SUPERVISOR, unit);
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, unit);
    assertThatThrownBy(() -> casework.decide(head, id, "deemed#1", "accept", Grounds.NONE, Findings.NONE))
        .hasMessage("procedure.refused.not-yours");
  }

  @Test
  void anAnswerWithoutANumberIsNoAnswer() {
    String unit = "حي النزهة";
    UUID id = some.underExamination(people.aCitizen(), unit, true);
    Actor.Staff officer = people.anOfficial(Role.LICENCE_OFFICER, unit);
    var blank = new Casework.Answered(" ", LocalDate.of(2026, 5, 10), List.of());
    assertThatThrownBy(() -> casework.reply(officer, id, "civprot#1", "agrees", Grounds.NONE, blank))
        .hasMessage("procedure.refused.reference-missing");
  }

  /** The lot is drawn by a subscriber: waits until it was. */
  private String drawn(UUID id) {
    return Objects.requireNonNull(
        await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull));
  }

  /** Waits until the drawing of lots has followed the journal that far. */
  private void heard(UUID id) {
    await().atMost(Duration.ofSeconds(10)).until(() -> transactions.as(MACHINE, () -> jdbc.sql("""
        SELECT (s.tx, s.place) >= (f.tx, f.place) FROM platform.subscription s, platform.fact f
         WHERE s.name = 'lots' AND f.stream = ? AND f.type = 'LotDue'""")
        .param(Request.stream(id)).query(Boolean.class).single()));
  }

  private void pay(UUID bill) {
    transactions.run(MACHINE, () -> jdbc.sql(
        "UPDATE payments.bill SET state = 'PAID', paid = total, closed_at = now() WHERE id = ?").param(bill).update());
  }

  private List<UUID> inbox(Actor.Staff actor) {
    return inboxes.inbox(actor, clock.instant(), "").waiting().stream().map(w -> w.request().id()).toList();
  }

  private State state(UUID id) {
    return requests.request(MACHINE, id).state();
  }

  private Map<String, String> procedureFindings(UUID id) {
    Request request = requests.request(MACHINE, id);
    return request.service().definition().procedure().findings(request.state());
  }

  private @Nullable Instant nextAt(UUID id) {
    return transactions.as(MACHINE, () -> jdbc.sql("SELECT next_at FROM requests.task WHERE request_id = ?").param(id)
        .query((row, n) -> row.getTimestamp(1)).list()).stream().filter(Objects::nonNull)
        .map(java.sql.Timestamp::toInstant).findFirst().orElse(null);
  }

  private List<String> facts(UUID id) {
    return transactions.as(MACHINE, () -> journal.history(Request.stream(id))).stream().map(Entry::type).toList();
  }
}
