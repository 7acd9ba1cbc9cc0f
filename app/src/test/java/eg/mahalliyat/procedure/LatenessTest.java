package eg.mahalliyat.procedure;

import static eg.mahalliyat.procedure.Permit.CLERK;
import static eg.mahalliyat.procedure.Permit.HEAD;
import static eg.mahalliyat.procedure.Permit.OFFICER;
import static eg.mahalliyat.procedure.Permit.SUPERVISOR;
import static eg.mahalliyat.procedure.Played.MORE;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Command.Decide;
import eg.mahalliyat.procedure.Command.Lapse;
import eg.mahalliyat.procedure.Command.Remind;
import eg.mahalliyat.procedure.Command.TermPassed;
import eg.mahalliyat.procedure.Command.Undo;
import eg.mahalliyat.procedure.ProcedureFact.LegalTermPassed;
import eg.mahalliyat.procedure.ProcedureFact.TaskDueSoon;
import eg.mahalliyat.procedure.ProcedureFact.TaskOverdue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the calendar asks for, and what never comes about by itself. */
class LatenessTest {
  @Test
  void silenceCountsAsAcceptanceOnceAnOfficialConfirmsIt() {
    Played it = late();
    Decided.Moved moved = it.does(new TermPassed());
    assertThat(moved.facts()).contains(new LegalTermPassed(it.state().clock().dueAt(), Silence.DEEMED_ACCEPTED));
    assertThat(it.state().stage()).as("nothing is decided by a timer").isEqualTo("examination");
    assertThat(it.open()).containsExactly("deemed#1", "papers#1");
    assertThat(it.refuses(new TermPassed())).isEqualTo("not-yet");

    assertThat(it.refuses(new Decide("deemed#1", "accept", CLERK, Grounds.NONE))).isEqualTo("not-yours");
    it.decides("deemed#1", "accept", HEAD);
    assertThat(it.open()).containsExactly("pay#1");
    assertThat(it.task("papers#1").status()).isEqualTo(TaskStatus.CANCELLED);
    assertThat(it.procedure.mayWithdraw(it.state())).isFalse();
    it.does(new Undo("deemed#1", HEAD, "Not the right file"));
    assertThat(it.open()).containsExactly("deemed#2", "papers#2");
    assertThat(it.state().stage()).isEqualTo("examination");
  }

  @Test
  void theConfirmationMayBeDeclinedWithGroundsAndTheRequestGoesOn() {
    Played it = late();
    it.does(new TermPassed());
    assertThat(it.refuses(new Decide("deemed#1", "decline", HEAD, Grounds.NONE))).isEqualTo("text-missing");
    it.decides("deemed#1", "decline", HEAD);
    assertThat(it.open()).containsExactly("papers#1");
    assertThat(it.procedure.mayWithdraw(it.state())).isTrue();
  }

  @Test
  void aLateDecisionLeavesNothingToConfirm() {
    Played it = late();
    it.does(new TermPassed());
    it.decides("papers#1", "clear", OFFICER);
    assertThat(it.open()).containsExactly("decision#1", "deemed#1");
    it.decides("decision#1", "approve", HEAD);
    assertThat(it.open()).containsExactly("pay#1");
    it.does(new Undo("decision#1", HEAD, ""));
    assertThat(it.open()).containsExactly("decision#2", "deemed#2");
  }

  @Test
  void nobodyIsAcceptedOverWhatTheApplicantStillHasToSupply() {
    Played it = Played.permit(Map.of());
    it.on(40).does(new TermPassed());
    it.does(new Decide("completeness#1", "incomplete", CLERK, MORE));
    assertThat(it.open()).containsExactly("complete#1", "deemed#1");
    assertThat(it.refuses(new Decide("deemed#1", "accept", HEAD, Grounds.NONE))).isEqualTo("clock-stands-still");
    it.on(80).does(new Lapse("complete#1"));
    assertThat(it.state().end()).isEqualTo(End.SHELVED);
    assertThat(it.task("deemed#1").status()).isEqualTo(TaskStatus.CANCELLED);
  }

  @Test
  void timeThatStandsStillNeverRunsOut() {
    Played it = Played.permit(Map.of());
    it.does(new Decide("completeness#1", "incomplete", CLERK, MORE));
    assertThat(it.on(60).refuses(new TermPassed())).isEqualTo("not-yet");
  }

  @Test
  void aSuperiorTakesUpWhatIsLateWhereSilenceMeansNothing() {
    Played it = new Played(Renewal.procedure(), Renewal.context(false, "electronic"));
    it.on(12).does(new TermPassed());
    assertThat(it.task("escalated#1").role()).isEqualTo("supervisor");
    it.does(new Decide("escalated#1", "taken-up", SUPERVISOR, Grounds.NONE));
    assertThat(it.open()).containsExactly("completeness#1");
  }

  @Test
  void whoTookUpWhatWasLateMayStillEndorse() {
    var both = new Actor("nadia", Set.of("supervisor", "unit-head"));
    Played it = new Played(Renewal.procedure(), Renewal.context(false, "electronic"));
    it.on(12).does(new TermPassed());
    it.does(new Decide("escalated#1", "taken-up", both, Grounds.NONE));
    it.decides("completeness#1", "complete", CLERK);
    it.decides("debts#1", "clear", Renewal.REVENUE);
    it.decides("decision#1", "approve", both);
    assertThat(it.state().stage()).isEqualTo("fee");
  }

  @Test
  void remindsAtFourFifthsAndWhenTheTimeIsOver() {
    Played it = Played.permit(Map.of());
    TaskState task = it.task("completeness#1");
    Instant due = Objects.requireNonNull(task.dueAt());
    Instant soon = task.openedAt().plus(Duration.between(task.openedAt(), due).multipliedBy(4).dividedBy(5));
    assertThat(it.procedure.timers(it.state()).getFirst()).isEqualTo(new Timer(soon, new Remind("completeness#1")));

    assertThat(it.refuses(new Remind("completeness#1"))).isEqualTo("not-yet");
    assertThat(at(it, soon)).contains(new TaskDueSoon("completeness#1", "counter-clerk", due));
    assertThat(it.procedure.timers(it.state()).getFirst())
        .isEqualTo(new Timer(due.plusSeconds(1), new Remind("completeness#1")));
    assertThat(it.on(2).does(new Remind("completeness#1")).facts())
        .contains(new TaskOverdue("completeness#1", "counter-clerk", due));
    assertThat(it.refuses(new Remind("completeness#1"))).isEqualTo("not-yet");
    assertThat(it.procedure.timers(it.state())).extracting(Timer::command).containsExactly(new TermPassed());
  }

  @Test
  void whoseReminderComesLateHearsOnceThatTheTimeIsOver() {
    Played it = Played.permit(Map.of());
    assertThat(it.on(5).does(new Remind("completeness#1")).facts()).singleElement().isInstanceOf(TaskOverdue.class);
    assertThat(it.refuses(new Remind("completeness#1"))).isEqualTo("not-yet");
  }

  @Test
  void tellsWhatTheCalendarWillAskFor() {
    Played it = Played.permit(Map.of());
    it.does(new Decide("completeness#1", "incomplete", CLERK, MORE));
    assertThat(it.procedure.timers(it.state())).extracting(Timer::command)
        .containsExactly(new Remind("complete#1"), new Lapse("complete#1"));
    for (Timer timer : it.procedure.timers(it.state())) {
      Decided early = decide(it, timer, timer.at().minusMillis(1));
      assertThat(early).isInstanceOf(Decided.Refused.class);
      assertThat(decide(it, timer, timer.at())).isInstanceOf(Decided.Moved.class);
    }
  }

  private static Decided decide(Played it, Timer timer, Instant at) {
    return it.procedure.decide(it.state(), timer.command(), Permit.context(Map.of()), at);
  }

  /** In the examination, on a day on which the law's time is over. */
  private static Played late() {
    return TaskKindsTest.examined(Map.of()).on(60);
  }

  private static List<ProcedureFact> at(Played it, Instant now) {
    return it.doesAt(new Remind("completeness#1"), now).facts();
  }
}
