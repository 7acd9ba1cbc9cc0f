package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.people.Official;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task passes from hand to hand, and each hand knows whose it is. Each test has a unit of its own. */
@PlatformTest
class HandsTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @Autowired Hands hands;
  @Autowired Casework casework;
  @Autowired Requests requests;
  @Autowired Inboxes inboxes;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired TestPeople people;
  @Autowired TestTrials some;
  @Autowired InstantSource clock;

  @Test
  void whatOneTakesIsOnHisTabAndOnNobodyElses() {
    String unit = "حي عين شمس";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    Actor.Staff clerk = people.aClerkOf(unit);
    Actor.Staff colleague = people.aClerkOf(unit);
    assertThat(inbox(colleague, Wanted.Tab.POOL)).contains(id);
    hands.take(clerk, id, "completeness#1");
    assertThat(inbox(clerk, Wanted.Tab.MINE)).containsExactly(id);
    assertThat(inbox(clerk, Wanted.Tab.POOL)).doesNotContain(id);
    assertThat(inbox(colleague, Wanted.Tab.ALL)).doesNotContain(id);
    assertThat(count(clerk, Wanted.Tab.MINE)).isEqualTo(1);
    assertThat(count(colleague, Wanted.Tab.ALL)).isZero();
    assertThatThrownBy(() -> casework.decide(colleague, id, "completeness#1", "complete", Grounds.NONE, Findings.NONE))
        .isInstanceOfSatisfying(Conflict.class, no -> assertThat(no.about()).containsEntry("by", clerk.id()));
    hands.putBack(clerk, id, "completeness#1");
    assertThat(inbox(colleague, Wanted.Tab.POOL)).contains(id);
    assertThatThrownBy(() -> hands.putBack(clerk, id, "completeness#1")).hasMessage("procedure.refused.not-held");
    assertThat(facts(id)).containsOnlyOnce("TaskTaken", "TaskPutBack");
  }

  @Test
  void ofTwoWhoTakeAtOnceOneHasItAndTheOtherLearnsWho() throws Exception {
    String unit = "حي المقطم";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    List<Actor.Staff> both = List.of(people.aClerkOf(unit), people.aClerkOf(unit));
    CyclicBarrier together = new CyclicBarrier(both.size());
    int won = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> tries = both.stream().<Future<?>>map(clerk -> threads.submit(() -> {
        together.await();
        hands.take(clerk, id, "completeness#1");
        return clerk;
      })).toList();
      for (Future<?> one : tries) {
        try {
          one.get();
          won++;
        } catch (ExecutionException lost) {
          assertThat(lost.getCause()).isInstanceOfSatisfying(Conflict.class,
              no -> assertThat(no.about()).containsEntry("by", some.open(id, "completeness").assignee()));
        }
      }
    }
    assertThat(won).isEqualTo(1);
    assertThat(facts(id)).containsOnlyOnce("TaskTaken");
  }

  @Test
  void whoAnswersForTheUnitGivesItToSomebodyOfThePostForAReason() {
    String unit = "حي باب الشعرية";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    Actor.Staff clerk = people.aClerkOf(unit);
    Actor.Staff colleague = people.aClerkOf(unit);
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, unit);
    Actor.Staff stranger = people.aClerkOf("حي حلوان");
    hands.take(clerk, id, "completeness#1");
    assertThatThrownBy(() -> hands.give(clerk, id, "completeness#1", colleague.staffId(), "إجازة"))
        .hasMessage("procedure.refused.not-yours");
    assertThatThrownBy(() -> hands.give(supervisor, id, "completeness#1", stranger.staffId(), "إجازة"))
        .hasMessage("desk.give-whom");
    assertThatThrownBy(() -> hands.give(supervisor, id, "completeness#1", colleague.staffId(), " "))
        .hasMessage("procedure.refused.reason-missing");
    hands.give(supervisor, id, "completeness#1", colleague.staffId(), "إجازة");
    assertThat(inbox(colleague, Wanted.Tab.MINE)).containsExactly(id);
    assertThat(inbox(clerk, Wanted.Tab.ALL)).doesNotContain(id);
    assertThat(hands.candidates(requests.request(MACHINE, id), some.open(id, "completeness")))
        .extracting(Official::id).contains(clerk.staffId()).doesNotContain(colleague.staffId(), stranger.staffId());
  }

  @Test
  void whomTheProcedureBarsIsNoCandidate() {
    String unit = "حي الوايلي";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    people.anOfficial(Role.INSPECTOR, unit);
    Actor.Staff barred = people.anOfficial(Role.UNIT_HEAD, unit);
    requests.decide(people.aClerkOf(unit), id, "completeness#1", "complete", Grounds.NONE);
    Actor.Staff inspector = drawn(id, unit);
    assertThatThrownBy(() -> hands.give(barred, id, "site#1", inspector.staffId(), "أقرب"))
        .as("given by lot").hasMessage("procedure.refused.wrong-kind");
    some.inspect(id, inspector);
    Actor.Staff both = new Actor.Staff(inspector.staffId(), "x", barred.unitId(), java.util.Set.of("unit-head"));
    var state = requests.request(MACHINE, id).state();
    var procedure = requests.request(MACHINE, id).service().definition().procedure();
    assertThat(procedure.mayHave(state, some.open(id, "decision"),
        new eg.mahalliyat.procedure.Actor(both.id(), both.roles()))).as("he inspected").isFalse();
    assertThat(procedure.mayHave(state, some.open(id, "decision"),
        new eg.mahalliyat.procedure.Actor(barred.id(), barred.roles()))).isTrue();
  }

  @Test
  void whatIsLeftToASuperiorStandsInHisInboxUntilItIsRecalled() {
    String unit = "حي الأزبكية";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    Actor.Staff clerk = people.aClerkOf(unit);
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, unit);
    assertThatThrownBy(() -> hands.escalate(clerk, id, "completeness#1", "revenue-officer", "صعب"))
        .hasMessage("desk.escalate-whom");
    assertThatThrownBy(() -> hands.escalate(clerk, id, "completeness#1", "supervisor", " "))
        .hasMessage("procedure.refused.reason-missing");
    hands.escalate(clerk, id, "completeness#1", "supervisor", "مقدم الطلب من أقاربي");
    assertThat(inbox(supervisor, Wanted.Tab.POOL)).contains(id);
    assertThat(inbox(clerk, Wanted.Tab.ALL)).doesNotContain(id);
    casework.undo(clerk, id, "completeness#1", "وجدت الحل");
    assertThat(inbox(clerk, Wanted.Tab.ALL)).contains(id);
    hands.escalate(clerk, id, some.open(id, "completeness").id(), "supervisor", "صعب");
    casework.decide(supervisor, id, some.open(id, "completeness").id(), "complete", Grounds.NONE, Findings.NONE);
    assertThat(requests.request(MACHINE, id).state().stage()).isEqualTo("examination");
    assertThat(facts(id)).contains("TaskEscalated", "DecisionTakenBack");
  }

  @Test
  void anotherUnitsCaseIsNotThere() {
    UUID id = some.aRequest(people.aCitizen(), "حي عابدين", false);
    Actor.Staff stranger = people.aClerkOf("حي حلوان");
    assertThatThrownBy(() -> hands.take(stranger, id, "completeness#1")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> hands.escalate(stranger, id, "completeness#1", "supervisor", "x")).isInstanceOf(NotFound.class);
  }

  private Actor.Staff drawn(UUID id, String unit) {
    String who = Objects.requireNonNull(
        await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull));
    return new Actor.Staff(UUID.fromString(who.substring("staff:".length())), "x", people.unit(unit).id(),
        java.util.Set.of("inspector"));
  }

  private List<UUID> inbox(Actor.Staff actor, Wanted.Tab tab) {
    return inboxes.inbox(actor, clock.instant(), new Wanted(tab, Wanted.Filter.NONE, "")).waiting().stream()
        .map(w -> w.request().id()).toList();
  }

  private int count(Actor.Staff actor, Wanted.Tab tab) {
    return inboxes.inbox(actor, clock.instant(), "").count(tab).total();
  }

  private List<String> facts(UUID id) {
    return transactions.as(MACHINE, () -> journal.history(Request.stream(id))).stream().map(Entry::type).toList();
  }
}
