package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Grounds;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RequestsTest {
  @Autowired Requests requests;
  @Autowired Drafts drafts;
  @Autowired Submissions submissions;
  @Autowired Completions completions;
  @Autowired Inboxes inboxes;
  @Autowired Payments payments;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired TestPeople people;
  @Autowired TestRequests some;
  @Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc;

  @Test
  void aSubmittedDraftIsAtTheIntakeOfItsUnitWithItsFirstFacts() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.aRequest(citizen);
    Request request = requests.request(citizen, id);
    assertThat(request.state().stage()).isEqualTo("intake");
    assertThat(request.content().answers()).containsEntry("years", "2").containsEntry("changed", "no");
    assertThat(facts(citizen, id)).startsWith("RequestSubmitted").contains("StageEntered", "TaskOpened", "ClockStarted");
  }

  @Test
  void submittingTwiceGivesOneRequest() throws Exception {
    Actor.Citizen citizen = people.aCitizen();
    UUID draft = some.aFullDraft(citizen);
    try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<UUID> click = () -> submissions.submit(citizen, draft);
      List<UUID> receipts = clicks.invokeAll(List.of(click, click, click, click)).stream().map(f -> f.resultNow())
          .distinct().toList();
      assertThat(receipts).hasSize(1);
    }
    assertThat(inboxes.own(citizen)).hasSize(1);
    assertThatThrownBy(() -> some.aFullDraft(citizen).equals(keepAnswering(citizen, draft)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void anIncompleteDraftIsNotTaken() {
    Actor.Citizen citizen = people.aCitizen();
    UUID draft = drafts.begin(citizen, "SHP-02", 131, TestRequests.aShop());
    assertThatThrownBy(() -> submissions.submit(citizen, draft)).isInstanceOf(Conflict.class);
    assertThat(inboxes.own(citizen)).isEmpty();
  }

  @Test
  void nobodyElseSeesIt() {
    UUID id = some.aRequest(people.aCitizen());
    assertThatThrownBy(() -> requests.request(people.aCitizen("جار فضولي"), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> requests.request(people.aClerkOf("حي حلوان"), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> requests.request(Actor.VISITOR, id)).isInstanceOf(NotFound.class);
    assertThat(requests.request(people.aClerkOf("حي المعادي"), id).owner().applicant()).isNotBlank();
  }

  @Test
  void goesThroughTheOfficesToThePaymentWithAnExplainedBill() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.anApprovedRequest(citizen);
    assertThat(requests.request(citizen, id).state().stage()).isEqualTo("licence-fee");
    List<Bill> bills = transactions.as(citizen, () -> payments.billsOf(Request.stream(id)));
    assertThat(bills).singleElement().satisfies(b -> {
      assertThat(b.total().plain()).as("2 years of 400, stamp, development duty").isEqualTo("810.90");
      assertThat(b.lines()).extracting("key").containsExactly("RENEW", "STAMP", "DEVDUTY");
    });
    assertThat(facts(citizen, id)).contains("ClockStopped");
  }

  @Test
  void ofTwoClerksOnOneTaskOneWinsAndTheOtherHearsWho() throws Exception {
    UUID id = some.aRequest(people.aCitizen());
    Actor.Staff first = people.aClerkOf("حي المعادي");
    Actor.Staff second = people.aClerkOf("حي المعادي");
    String task = some.openTask(first, id);
    try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      var outcomes = clerks.invokeAll(List.<Callable<String>>of(
          () -> outcome(first, id, task), () -> outcome(second, id, task))).stream().map(f -> f.resultNow()).toList();
      assertThat(outcomes).containsExactlyInAnyOrder("done", "procedure.refused.already-decided");
    }
    assertThat(facts(first, id)).containsOnlyOnce("TaskDecided");
  }

  @Test
  void turnsBackToTheApplicantOnceAndGoesOn() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.aRequest(citizen);
    some.decide(Role.COUNTER_CLERK, id, "incomplete");
    var completion = completions.completion(citizen, id);
    assertThat(completion.missing()).containsExactly("TENURE");
    assertThat(completion.grounds().text()).contains("غير واضح");
    assertThatThrownBy(() -> completions.send(citizen, id)).isInstanceOf(Conflict.class);
    completions.attach(citizen, completion, "TENURE", "عقد واضح.png", TestRequests.aPicture());
    UUID before = requests.request(citizen, id).content().papers().get("TENURE");
    completions.send(citizen, id);
    Request request = requests.request(citizen, id);
    assertThat(request.state().stage()).isEqualTo("intake");
    assertThat(request.content().papers().get("TENURE")).isNotEqualTo(before);
    assertThat(facts(citizen, id)).contains("ClockStopped", "TaskDone");
    some.decide(Role.COUNTER_CLERK, id, "complete");
    assertThat(requests.request(citizen, id).state().stage()).isEqualTo("examination");
  }

  @Test
  void whoExaminedMayNotEndorse() {
    UUID id = some.aRequest(people.aCitizen());
    some.decide(Role.COUNTER_CLERK, id, "complete");
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, "حي المعادي");
    some.decide(officer, id, "clear", Grounds.NONE);
    Actor.Staff both = new Actor.Staff(officer.staffId(), officer.name(), officer.unitId(),
        java.util.Set.of("revenue-officer", "unit-head"));
    String task = some.openTask(both, id);
    assertThatThrownBy(() -> requests.decide(both, id, task, "approve", Grounds.NONE))
        .isInstanceOf(Conflict.class).hasMessage("procedure.refused.duties-apart");
  }

  @Test
  void aRefusalNeedsGroundsAndEndsTheRequest() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.aRequest(citizen);
    some.decide(Role.COUNTER_CLERK, id, "complete");
    some.decide(Role.REVENUE_OFFICER, id, "owes");
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, "حي المعادي");
    String task = some.openTask(head, id);
    assertThatThrownBy(() -> requests.decide(head, id, task, "refuse", Grounds.NONE))
        .hasMessage("procedure.refused.text-missing");
    some.decide(Role.UNIT_HEAD, id, "refuse");
    assertThat(requests.request(citizen, id).state().end()).isEqualTo(End.REFUSED);
    assertThat(requests.request(citizen, id).times().closedAt()).isNotNull();
  }

  @Test
  void aWithdrawalClosesTheRequestAndItsTasks() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.aRequest(citizen);
    requests.withdraw(citizen, id, "بعت المحل");
    assertThat(requests.request(citizen, id).state().end()).isEqualTo(End.WITHDRAWN);
    Actor.Staff clerk = people.aClerkOf("حي المعادي");
    assertThat(inboxes.inbox(clerk, java.time.Instant.EPOCH, "").waiting())
        .noneMatch(w -> w.request().id().equals(id));
  }

  @Test
  void oneLicenceHasOneRequestUnderWay() {
    Actor.Citizen citizen = people.aCitizen();
    Subject shop = TestRequests.aShop();
    UUID first = some.aFullDraft(citizen, shop);
    submissions.submit(citizen, first);
    UUID second = some.aFullDraft(citizen, shop);
    assertThatThrownBy(() -> submissions.submit(citizen, second)).isInstanceOf(Conflict.class)
        .hasMessage("requests.under-way");
    assertThat(inboxes.underWay(citizen, shop.entryId())).isPresent();
    assertThat(drafts.begin(citizen, "SHP-02", 131, shop)).as("a double click on renew").isEqualTo(second);
  }

  @Test
  void answersOfTwoWindowsDoNotOverwriteEachOther() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = drafts.begin(citizen, "SHP-02", 131, TestRequests.aShop());
    Draft old = drafts.draft(citizen, id);
    drafts.answer(citizen, old, old.service().definition().question("changed"), "no");
    drafts.answer(citizen, old, old.service().definition().question("years"), "2");
    assertThat(drafts.draft(citizen, id).content().answers()).containsOnlyKeys("changed", "years");
  }

  @Test
  void whatIsMissingIsSomethingThatCanBeAskedFor() {
    UUID id = some.aRequest(people.aCitizen());
    Actor.Staff clerk = people.aClerkOf("حي المعادي");
    String task = some.openTask(clerk, id);
    Grounds forged = new Grounds("سبب", List.of("other"), List.of("NOTHING"));
    assertThatThrownBy(() -> requests.decide(clerk, id, task, "incomplete", forged))
        .hasMessage("procedure.refused.missing-list-empty");
  }

  @Test
  void theHolderOfAReceiptChangesNothing() {
    UUID id = some.aRequest(people.aCitizen());
    Actor.Holder holder = new Actor.Holder(id);
    int seen = transactions.as(holder,
        () -> jdbc.sql("SELECT count(*) FROM requests.request").query(Integer.class).single());
    assertThat(seen).isEqualTo(1);
    assertThatThrownBy(() -> transactions.run(holder,
        () -> jdbc.sql("UPDATE requests.request SET stage = 'x'").update()))
        .rootCause().hasMessageContaining("permission denied");
    assertThatThrownBy(() -> transactions.run(holder, () -> jdbc.sql("DELETE FROM requests.task").update()))
        .rootCause().hasMessageContaining("permission denied");
  }

  @Test
  void nobodyAtAllChangesARowBesideTheOneDoor() {
    UUID id = some.aRequest(people.aCitizen());
    Actor.Machine machine = new Actor.Machine("test");
    assertThatThrownBy(() -> transactions.run(machine,
        () -> jdbc.sql("UPDATE requests.request SET stage = 'x' WHERE id = ?").param(id).update()))
        .rootCause().hasMessageContaining("permission denied");
    assertThatThrownBy(() -> transactions.run(machine,
        () -> jdbc.sql("UPDATE requests.task SET next_at = now()").update()))
        .rootCause().hasMessageContaining("permission denied");
  }

  @Test
  void theJournalOfARequestHoldsItsChain() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.anApprovedRequest(citizen);
    transactions.run(new Actor.Machine("test"), () ->
        assertThat(journal.brokenLinks(Request.stream(id))).isEmpty());
  }

  private String outcome(Actor.Staff clerk, UUID id, String task) {
    try {
      requests.decide(clerk, id, task, "complete", Grounds.NONE);
      return "done";
    } catch (Conflict late) {
      return late.reasonKey();
    }
  }

  private Object keepAnswering(Actor.Citizen citizen, UUID draft) {
    Draft submitted = drafts.draft(citizen, draft);
    return drafts.answer(citizen, submitted, submitted.service().definition().question("years"), "3");
  }

  private List<String> facts(Actor actor, UUID id) {
    return transactions.as(actor, () -> journal.history(Request.stream(id))).stream().map(Entry::type).toList();
  }
}
