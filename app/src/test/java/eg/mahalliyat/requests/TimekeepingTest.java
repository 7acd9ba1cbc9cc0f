package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes due by the calendar alone. The platform's own job runs beside: whoever is first, it happens once. */
@PlatformTest
class TimekeepingTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @Autowired Timekeeping timekeeping;
  @Autowired Requests requests;
  @Autowired Payments payments;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired TestPeople people;
  @Autowired TestRequests some;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void whoseTimeIsNotOverIsLeftInPeace() {
    UUID id = some.aRequest(people.aCitizen());
    int before = requests.request(MACHINE, id).id().version();
    timekeeping.run();
    assertThat(requests.request(MACHINE, id).id().version()).isEqualTo(before);
    assertThat(nextAt(id)).isAfter(clock.instant());
  }

  @Test
  void remindsOnceAtFourFifthsAndOnceAtTheEnd() {
    UUID id = some.aRequest(people.aCitizen());
    TaskState task = only(id);
    Instant due = due(id);
    passUntil(task.openedAt().plus(Duration.between(task.openedAt(), due).multipliedBy(4).dividedBy(5)));
    timekeeping.run();
    timekeeping.run();
    assertThat(facts(id)).containsOnlyOnce("TaskDueSoon").doesNotContain("TaskOverdue");
    assertThat(nextAt(id)).as("looked at again when it is late").isEqualTo(due.plusSeconds(1));
    passUntil(due.plusSeconds(1));
    timekeeping.run();
    timekeeping.run();
    assertThat(facts(id)).containsOnlyOnce("TaskDueSoon").containsOnlyOnce("TaskOverdue");
    assertThat(only(id).open()).isTrue();
  }

  @Test
  void manyNodesDoItOnce() throws Exception {
    UUID id = some.aRequest(people.aCitizen());
    passUntil(due(id).plusSeconds(1));
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> node = () -> {
        timekeeping.look(id);
        return true;
      };
      nodes.invokeAll(List.of(node, node, node, node)).forEach(done -> assertThat(done.resultNow()).isTrue());
    }
    assertThat(facts(id)).containsOnlyOnce("TaskOverdue");
  }

  @Test
  void anUnansweredCompletionShelvesTheRequest() {
    UUID id = some.aRequest(people.aCitizen());
    some.decide(Role.COUNTER_CLERK, id, "incomplete");
    clock.pass(Duration.ofDays(31));
    timekeeping.run();
    shelved(id);
    assertThat(facts(id)).contains("TaskLapsed");
    assertThat(nextAt(id)).as("nothing is open any more").isNull();
  }

  @Test
  void anUnpaidBillIsOwedNoMoreWhenItsTimeIsOver() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.anApprovedRequest(citizen);
    Command lapse = new Command.Lapse(some.openTask(citizen, id));
    assertThatThrownBy(() -> requests.onTime(MACHINE, id, lapse)).hasMessage("procedure.refused.not-yet");
    clock.pass(Duration.ofDays(8));
    timekeeping.run();
    shelved(id);
    assertThat(bills(citizen, id)).extracting(Bill::state).doesNotContain(BillState.OPEN, BillState.PAID);
  }

  @Test
  void aPaymentLapsesOnlyWhileNoMoneyHasCome() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.anApprovedRequest(citizen);
    Command lapse = new Command.Lapse(some.openTask(citizen, id));
    // Paid, and the fact of it not yet heard: the subscriber may be behind, the request must wait for it.
    transactions.run(MACHINE, () -> assertThat(jdbc.sql("UPDATE payments.bill SET state = 'PAID', "
        + "paid = total, closed_at = now() WHERE subject = ?").param(Request.stream(id)).update()).isEqualTo(1));
    clock.pass(Duration.ofDays(8));
    assertThatThrownBy(() -> requests.onTime(MACHINE, id, lapse)).isInstanceOf(Conflict.class)
        .hasMessage("requests.payment-under-way");
    timekeeping.run();
    assertThat(requests.request(citizen, id).ended()).isFalse();
    assertThat(nextAt(id)).as("tried again later").isAfter(clock.instant());
  }

  @Test
  void theLawsTimeIsOverOnceAndASuperiorTakesItUp() {
    UUID id = some.aRequest(people.aCitizen());
    clock.pass(Duration.ofDays(25));
    timekeeping.run();
    timekeeping.run();
    assertThat(facts(id)).containsOnlyOnce("LegalTermPassed");
    assertThat(requests.request(MACHINE, id).state().openTasks()).extracting(TaskState::task)
        .containsExactlyInAnyOrder("completeness", "escalated");
  }

  @Test
  void takenUpOnceItGoesItsWay() {
    UUID id = some.aRequest(people.aCitizen());
    clock.pass(Duration.ofDays(25));
    timekeeping.run();
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, "حي المعادي");
    requests.decide(supervisor, id, "escalated#1", "taken-up", Grounds.NONE);
    some.decide(people.aClerkOf("حي المعادي"), id, "complete", Grounds.NONE);
    assertThat(requests.request(MACHINE, id).state().stage()).isEqualTo("examination");
  }

  /** The platform's own job knows the same clock and may be at it at this moment: whoever comes second leaves it to the other. */
  private void shelved(UUID id) {
    await().untilAsserted(() -> assertThat(requests.request(MACHINE, id).state().end()).isEqualTo(End.SHELVED));
  }

  private void passUntil(Instant moment) {
    clock.pass(Duration.between(clock.instant(), moment).plusMillis(1));
  }

  private TaskState only(UUID id) {
    return requests.request(MACHINE, id).state().openTasks().getFirst();
  }

  private Instant due(UUID id) {
    return Objects.requireNonNull(only(id).dueAt());
  }

  private List<Bill> bills(Actor actor, UUID id) {
    return transactions.as(actor, () -> payments.billsOf(Request.stream(id)));
  }

  private @Nullable Instant nextAt(UUID id) {
    return transactions.as(MACHINE, () -> jdbc.sql("SELECT min(next_at) FROM requests.task WHERE request_id = ?").param(id)
        .query((row, n) -> row.getTimestamp(1)).list().stream().filter(Objects::nonNull)
        .map(java.sql.Timestamp::toInstant).findFirst().orElse(null));
  }

  private List<String> facts(UUID id) {
    return transactions.as(MACHINE, () -> journal.history(Request.stream(id))).stream().map(Entry::type).toList();
  }
}
