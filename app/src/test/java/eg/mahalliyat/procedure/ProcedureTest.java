package eg.mahalliyat.procedure;

import static eg.mahalliyat.procedure.Renewal.CLERK;
import static eg.mahalliyat.procedure.Renewal.HEAD;
import static eg.mahalliyat.procedure.Renewal.INSPECTOR;
import static eg.mahalliyat.procedure.Renewal.REVENUE;
import static eg.mahalliyat.procedure.Renewal.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eg.mahalliyat.procedure.Command.Begin;
import eg.mahalliyat.procedure.Command.Decide;
import eg.mahalliyat.procedure.Command.HandOver;
import eg.mahalliyat.procedure.Command.Issued;
import eg.mahalliyat.procedure.Command.Lapse;
import eg.mahalliyat.procedure.Command.Settle;
import eg.mahalliyat.procedure.Command.Supply;
import eg.mahalliyat.procedure.Command.Withdraw;
import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.Decided.Refused;
import eg.mahalliyat.procedure.ProcedureFact.RequestEnded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProcedureTest {
  private static final Grounds WHY = new Grounds("Two years of rent are owed", List.of(), List.of());
  private static final Grounds LEASE =
      new Grounds("The lease cannot be read", List.of("unreadable"), List.of("TENURE"));

  private Procedure procedure = Renewal.procedure();
  private Context context = Renewal.context(false, "electronic");
  private State state;

  @BeforeEach
  void begin() {
    state = moved(null, new Begin("citizen-1"), 0).state();
  }

  @Test
  void goesTheGoodWayToItsEnd() {
    does(0, decide("completeness#1", "complete", CLERK));
    does(1, decide("debts#1", "clear", REVENUE));
    does(2, decide("decision#1", "approve", HEAD));
    does(3, new Settle("pay#1"));
    Moved last = does(3, new Issued("licence#1", "SHP-2026-1"));

    assertThat(state.end()).isEqualTo(End.COMPLETED);
    assertThat(last.facts()).endsWith(new RequestEnded(End.COMPLETED, ""), new ProcedureFact.ClockStopped("ended"));
    assertThat(state.history()).extracting(TaskState::id)
        .containsExactlyInAnyOrder("completeness#1", "debts#1", "decision#1", "pay#1", "licence#1");
  }

  @Test
  void handsOverAtTheCounterWhenThatWasChosen() {
    context = Renewal.context(false, "pickup");
    approve();
    does(3, new Settle("pay#1"));
    does(3, new Issued("licence#1", "SHP-2026-1"));

    assertThat(state.stage()).isEqualTo("handover");
    assertThat(refused(new HandOver("give#1", CLERK, "post")).reasonKey()).isEqualTo("no-such-way");
    does(4, new HandOver("give#1", CLERK, "pickup"));
    assertThat(state.end()).isEqualTo(End.COMPLETED);
  }

  @Test
  void opensTasksSideBySideAndWaitsForAll() {
    context = Renewal.context(true, "electronic");
    does(0, decide("completeness#1", "complete", CLERK));
    assertThat(state.openTasks()).extracting(TaskState::task).containsExactlyInAnyOrder("debts", "site");

    does(1, decide("debts#1", "clear", REVENUE));
    assertThat(state.stage()).isEqualTo("examination");
    does(1, new Decide("site#1", "differs", INSPECTOR, WHY));
    assertThat(state.openTasks().getFirst().opening().suggested()).isEqualTo("refuse");
  }

  @Test
  void oneDecisionIsEnoughWhereTheStageSaysSo() {
    context = Renewal.context(true, "electronic");
    procedure = Renewal.with("  examination:\n", "  examination:\n    join: first-of differs\n");
    does(0, decide("completeness#1", "complete", CLERK));
    Moved moved = does(1, new Decide("site#1", "differs", INSPECTOR, WHY));

    assertThat(moved.closed()).extracting(TaskState::id, TaskState::status).containsExactlyInAnyOrder(
        tuple("site#1", TaskStatus.DONE), tuple("debts#1", TaskStatus.CANCELLED));
    assertThat(state.stage()).isEqualTo("endorsement");
  }

  @Test
  void dutiesMayBeJoinedWhereTheDefinitionSaysSo() {
    procedure = Renewal.with("{id: debts, kind: review,", "{id: debts, kind: review, duties-apart: false,");
    does(0, decide("completeness#1", "complete", CLERK));
    does(1, decide("debts#1", "clear", new Actor("mona", Set.of("revenue-officer"))));
    assertThat(refused(decide("decision#1", "approve", new Actor("mona", Set.of("unit-head")))).reasonKey())
        .isEqualTo("duties-apart");
  }

  @Test
  void clockStandsStillWhileTheApplicantCompletes() {
    LocalDate due = Renewal.date(state.clock().dueAt());
    does(1, new Decide("completeness#1", "incomplete", CLERK, LEASE));
    assertThat(state.clock().running()).isFalse();

    does(8, new Supply("complete#1", "citizen-1"));
    assertThat(state.clock().running()).isTrue();
    // From Monday 4 to Monday 11 May there are four working days: Thursday the 7th is a holiday.
    assertThat(due).isEqualTo(LocalDate.of(2026, 5, 13));
    assertThat(Renewal.date(state.clock().dueAt())).isEqualTo(LocalDate.of(2026, 5, 19));
    assertThat(state.openTasks()).extracting(TaskState::id).containsExactly("completeness#2");
    assertThat(state.decisions()).isEmpty();
  }

  @Test
  void shelvesWhatTheApplicantLeaves() {
    does(0, new Decide("completeness#1", "incomplete", CLERK, LEASE));
    assertThat(refused(new Lapse("complete#1")).reasonKey()).isEqualTo("not-yet");
    does(31, new Lapse("complete#1"));
    assertThat(state.end()).isEqualTo(End.SHELVED);
  }

  @Test
  void refusesWithGrounds() {
    does(0, decide("completeness#1", "complete", CLERK));
    assertThat(refused(decide("debts#1", "owes", REVENUE)).reasonKey()).isEqualTo("text-missing");
    does(1, new Decide("debts#1", "owes", REVENUE, WHY));
    Moved last = does(2, new Decide("decision#1", "refuse", HEAD, WHY));
    assertThat(last.facts()).contains(new RequestEnded(End.REFUSED, WHY.text()));
  }

  @Test
  void keepsDutiesApart() {
    var all = Set.of("counter-clerk", "revenue-officer", "inspector", "unit-head");
    does(0, decide("completeness#1", "complete", new Actor("mona", all)));
    assertThat(refused(decide("debts#1", "clear", new Actor("mona", all))).reasonKey()).isEqualTo("duties-apart");
    assertThat(refused(decide("debts#1", "clear", new Actor("citizen-1", all))).about()).containsEntry("task", "begin");
    assertThat(procedure.offers(state, new Actor("mona", all))).isEmpty();
    assertThat(procedure.offers(state, new Actor("hany", all))).hasSize(1);
    assertThat(refused(decide("debts#1", "clear", CLERK)).reasonKey()).isEqualTo("not-yours");
  }

  @Test
  void tellsWhoWasFaster() {
    does(0, decide("completeness#1", "complete", CLERK));
    assertThat(refused(decide("completeness#1", "complete", new Actor("rania", Set.of("counter-clerk")))))
        .isEqualTo(new Refused("already-decided", Map.of("task", "completeness", "status", "DONE",
            "by", "mona", "result", "complete", "at", day(0).toString())));
  }

  @Test
  void wantsOneFullListOfWhatIsMissing() {
    var empty = new Grounds("Something is missing", List.of(), List.of());
    assertThat(refused(new Decide("completeness#1", "incomplete", CLERK, empty)).reasonKey())
        .isEqualTo("missing-list-empty");
    var odd = new Grounds("Something", List.of("moon"), List.of("TENURE"));
    assertThat(refused(new Decide("completeness#1", "incomplete", CLERK, odd)).reasonKey()).isEqualTo("no-such-reason");
  }

  @Test
  void isWithdrawnBeforeTheDecisionOnly() {
    approve();
    assertThat(procedure.mayWithdraw(state)).isFalse();
    assertThat(refused(new Withdraw("citizen-1", "Moved away")).reasonKey()).isEqualTo("too-late-to-withdraw");
    begin();
    does(1, new Withdraw("citizen-1", "Moved away"));
    assertThat(state.end()).isEqualTo(End.WITHDRAWN);
    assertThat(refused(new Withdraw("citizen-1", "Moved away")).reasonKey()).isEqualTo("ended");
  }

  @Test
  void isTheSameAfterJson() {
    does(1, new Decide("completeness#1", "incomplete", CLERK, LEASE));
    var json = JsonMapper.builder().build();
    assertThat(json.readValue(json.writeValueAsString(state), State.class)).isEqualTo(state);
  }

  private void approve() {
    does(0, decide("completeness#1", "complete", CLERK));
    does(1, decide("debts#1", "clear", REVENUE));
    does(2, decide("decision#1", "approve", HEAD));
  }

  private Moved does(int day, Command command) {
    Moved moved = moved(state, command, day);
    state = moved.state();
    return moved;
  }

  private Moved moved(@Nullable State from, Command command, int day) {
    Decided decided = procedure.decide(from, command, context, day(day));
    assertThat(decided).isInstanceOf(Moved.class);
    return (Moved) decided;
  }

  private Refused refused(Command command) {
    Decided decided = procedure.decide(state, command, context, day(3));
    assertThat(decided).isInstanceOf(Refused.class);
    return (Refused) decided;
  }

  private static Decide decide(String task, String decision, Actor by) {
    return new Decide(task, decision, by, Grounds.NONE);
  }
}
