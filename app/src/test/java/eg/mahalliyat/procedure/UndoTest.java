package eg.mahalliyat.procedure;

import static eg.mahalliyat.procedure.Permit.CLERK;
import static eg.mahalliyat.procedure.Permit.HEAD;
import static eg.mahalliyat.procedure.Permit.OFFICER;
import static eg.mahalliyat.procedure.Played.MORE;
import static eg.mahalliyat.procedure.Played.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Command.Decide;
import eg.mahalliyat.procedure.Command.Reply;
import eg.mahalliyat.procedure.Command.Settle;
import eg.mahalliyat.procedure.Command.Supply;
import eg.mahalliyat.procedure.Command.Undo;
import eg.mahalliyat.procedure.ProcedureFact.DecisionTakenBack;
import eg.mahalliyat.procedure.ProcedureFact.StageEntered;
import eg.mahalliyat.procedure.ProcedureFact.TaskCancelled;
import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever decided takes it back, as long as nobody else has acted on what followed. */
class UndoTest {
  @Test
  void takesBackWhatMovedTheRequestOn() {
    Played it = TaskKindsTest.examined(Map.of());
    it.on(1).decides("papers#1", "clear", OFFICER);
    assertThat(it.procedure.mayUndo(it.state(), OFFICER)).containsExactly("papers#1");
    Decided.Moved moved = it.on(2).does(new Undo("papers#1", OFFICER, "Wrong file"));

    assertThat(it.state().stage()).isEqualTo("examination");
    assertThat(it.open()).containsExactly("papers#2");
    assertThat(it.state().decisions()).doesNotContainKey("papers");
    assertThat(it.task("papers#1").status()).isEqualTo(TaskStatus.TAKEN_BACK);
    assertThat(it.task("papers#2").dueAt()).isEqualTo(it.task("papers#1").dueAt());
    assertThat(moved.facts()).contains(new DecisionTakenBack("papers#1", "hany", "Wrong file"),
        new TaskCancelled("decision#1"), new StageEntered("examination"));
    it.decides("papers#2", "clear", OFFICER);
    assertThat(it.open()).containsExactly("decision#2");
  }

  @Test
  void takesBackWhatMovedNothingYet() {
    Played it = TaskKindsTest.examined(Map.of("road", "main"));
    it.does(new Reply("traffic#1", "agrees", OFFICER, WHY, "12"));
    it.does(new Undo("traffic#1", OFFICER, ""));
    assertThat(it.open()).containsExactly("papers#1", "traffic#2");
    assertThat(it.state().clock().running()).isFalse();
  }

  @Test
  void restoresWhatALoopHadForgotten() {
    Played it = Played.permit(Map.of());
    it.does(new Decide("completeness#1", "incomplete", CLERK, MORE));
    assertThat(it.state().clock().running()).isFalse();
    it.on(3).does(new Undo("completeness#1", CLERK, ""));
    assertThat(it.state().clock().running()).isTrue();
    assertThat(it.open()).containsExactly("completeness#2");
    it.does(new Decide("completeness#2", "incomplete", CLERK, MORE));
    assertThat(it.open()).as("the first demand was taken back, so this is the first one").containsExactly("complete#2");
  }

  @Test
  void opensAgainWhatOneDecisionHadMadeNeedless() {
    var faults = new ArrayList<Fault>();
    Procedure procedure = Permit.read(
        Permit.TEXT.replace("  examination:\n", "  examination:\n    join: first-of doubts\n"), faults);
    assertThat(faults).isEmpty();
    Played it = new Played(Objects.requireNonNull(procedure), Permit.context(Map.of("road", "main")));
    it.decides("completeness#1", "complete", CLERK);
    it.does(new Settle("pay_file#1"));
    it.decides("papers#1", "doubts", OFFICER);
    assertThat(it.task("traffic#1").status()).isEqualTo(TaskStatus.CANCELLED);
    it.does(new Undo("papers#1", OFFICER, ""));
    assertThat(it.open()).containsExactly("papers#2", "traffic#2");
  }

  @Test
  void takesBackSeveralOfOnesOwnInTurn() {
    Played it = TaskKindsTest.visited();
    it.decides("papers#1", "clear", OFFICER);
    it.does(new Decide("site#1", "conforms", Permit.INSPECTOR, Grounds.NONE, big()));
    var board = new Actor("board-1", Set.of("board"));
    it.decides("ruling#1", "agrees", board);
    assertThat(it.refuses(new Undo("site#1", Permit.INSPECTOR, ""))).isEqualTo("undo-too-late");
    var both = new Actor("board-1", Set.of("board", "unit-head"));
    it.decides("decision#1", "approve", both);
    assertThat(it.refuses(new Undo("ruling#1", both, ""))).as("the later one first").isEqualTo("undo-too-late");
    it.does(new Undo("decision#1", both, ""));
    it.does(new Undo("ruling#1", both, ""));
    assertThat(it.open()).containsExactly("ruling#2");
    assertThat(it.task("decision#2").status()).isEqualTo(TaskStatus.CANCELLED);
  }

  @Test
  void nobodyTakesBackWhatOthersActedOn() {
    Played it = TaskKindsTest.examined(Map.of());
    it.decides("papers#1", "clear", OFFICER);
    assertThat(it.refuses(new Undo("papers#1", HEAD, ""))).isEqualTo("not-yours");
    assertThat(it.refuses(new Undo("decision#1", HEAD, ""))).isEqualTo("nothing-to-undo");
    it.decides("decision#1", "approve", HEAD);
    assertThat(it.refuses(new Undo("papers#1", OFFICER, ""))).isEqualTo("undo-too-late");
    it.does(new Settle("pay#1"));
    assertThat(it.refuses(new Undo("decision#1", HEAD, ""))).as("a bill was paid").isEqualTo("undo-too-late");
    assertThat(it.refuses(new Undo("pay#1", HEAD, ""))).isEqualTo("nothing-to-undo");
  }

  @Test
  void whatTheApplicantSuppliedStays() {
    Played it = Played.permit(Map.of());
    it.does(new Decide("completeness#1", "incomplete", CLERK, MORE));
    it.does(new Supply("complete#1", "citizen-1"));
    assertThat(it.refuses(new Undo("completeness#1", CLERK, ""))).isEqualTo("undo-too-late");
  }

  @Test
  void whatHasEndedStaysEnded() {
    Played it = TaskKindsTest.examined(Map.of());
    it.decides("papers#1", "clear", OFFICER);
    it.decides("decision#1", "refuse", HEAD);
    assertThat(it.refuses(new Undo("decision#1", HEAD, ""))).isEqualTo("ended");
  }

  @Test
  void thePlatformIssuesAtOnce() {
    var faults = new ArrayList<Fault>();
    Procedure procedure = Renewal.read(Renewal.TEXT.replace("{to: fee}", "{to: issue}")
        .replaceAll("(?s)  fee:\n.*?(?=  issue:)", ""), faults);
    assertThat(faults).isEmpty();
    Played it = new Played(Objects.requireNonNull(procedure), Renewal.context(false, "electronic"));
    it.decides("completeness#1", "complete", CLERK);
    it.decides("debts#1", "clear", Renewal.REVENUE);
    it.decides("decision#1", "approve", HEAD);
    assertThat(it.refuses(new Undo("decision#1", HEAD, ""))).isEqualTo("undo-too-late");
  }

  private static Findings big() {
    var checklist = new HashMap<>(Permit.SEEN.checklist());
    checklist.put("area_m2", "200");
    return new Findings(checklist, Permit.SEEN.photographs(), Permit.SEEN.place());
  }
}
