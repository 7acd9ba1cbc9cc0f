package eg.mahalliyat.procedure;

import static eg.mahalliyat.procedure.Permit.CLERK;
import static eg.mahalliyat.procedure.Permit.INSPECTOR;
import static eg.mahalliyat.procedure.Permit.OFFICER;
import static eg.mahalliyat.procedure.Permit.SUPERVISOR;
import static eg.mahalliyat.procedure.Played.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Command.Decide;
import eg.mahalliyat.procedure.Command.Escalate;
import eg.mahalliyat.procedure.Command.Give;
import eg.mahalliyat.procedure.Command.PutBack;
import eg.mahalliyat.procedure.Command.Take;
import eg.mahalliyat.procedure.Command.Undo;
import eg.mahalliyat.procedure.ProcedureFact.TaskAssigned;
import eg.mahalliyat.procedure.ProcedureFact.TaskEscalated;
import eg.mahalliyat.procedure.ProcedureFact.TaskPutBack;
import eg.mahalliyat.procedure.ProcedureFact.TaskTaken;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A task of the pool in somebody's hands: taken, put back, given, left to a superior. */
class HoldingTest {
  private static final Actor COLLEAGUE = new Actor("nadia", Set.of("counter-clerk"));

  private final Played it = Played.permit(Map.of());

  @Test
  void whatOneTookNobodyElseDecides() {
    assertThat(it.does(new Take("completeness#1", CLERK)).facts())
        .containsExactly(new TaskTaken("completeness#1", CLERK.id()));
    assertThat(it.refusal(new Take("completeness#1", COLLEAGUE)).about()).containsEntry("by", CLERK.id());
    assertThat(it.refuses(new Decide("completeness#1", "complete", COLLEAGUE, WHY))).isEqualTo("held-by-other");
    assertThat(it.procedure.offers(it.state(), COLLEAGUE)).isEmpty();
    assertThat(it.refuses(new Take("completeness#1", CLERK))).as("the form sent twice").isEqualTo("held-by-you");
    it.decides("completeness#1", "complete", CLERK);
  }

  @Test
  void whatIsPutBackIsEverybodysAgain() {
    it.does(new Take("completeness#1", CLERK));
    assertThat(it.refuses(new PutBack("completeness#1", COLLEAGUE))).isEqualTo("not-held");
    assertThat(it.does(new PutBack("completeness#1", CLERK)).facts())
        .containsExactly(new TaskPutBack("completeness#1", CLERK.id()));
    assertThat(it.refuses(new PutBack("completeness#1", CLERK))).isEqualTo("not-held");
    it.decides("completeness#1", "complete", COLLEAGUE);
  }

  @Test
  void nobodyTakesWhatIsNotHisOrGivenByLotOrThePlatforms() {
    assertThat(it.refuses(new Take("completeness#1", OFFICER))).isEqualTo("not-yours");
    Played visit = TaskKindsTest.examined(Map.of("visit", "yes"));
    assertThat(visit.refuses(new Take("site#1", INSPECTOR))).isEqualTo("wrong-kind");
    assertThat(visit.refuses(new Give("site#1", INSPECTOR, "He is near"))).isEqualTo("wrong-kind");
    it.decides("completeness#1", "complete", CLERK);
    assertThat(it.refuses(new Take("pay_file#1", CLERK))).isEqualTo("wrong-kind");
  }

  @Test
  void aSuperiorGivesItForAReasonAndNeverToWhomTheProcedureBars() {
    it.does(new Take("completeness#1", CLERK));
    assertThat(it.refuses(new Give("completeness#1", COLLEAGUE, " "))).isEqualTo("reason-missing");
    assertThat(it.refuses(new Give("completeness#1", CLERK, "He has it"))).isEqualTo("held-already");
    assertThat(it.refuses(new Give("completeness#1", OFFICER, "He is free"))).isEqualTo("not-yours");
    assertThat(it.does(new Give("completeness#1", COLLEAGUE, "Mona is ill")).facts())
        .containsExactly(new TaskAssigned("completeness#1", "nadia", "Mona is ill"));
    assertThat(it.refuses(new Decide("completeness#1", "complete", CLERK, WHY))).isEqualTo("held-by-other");
    it.decides("completeness#1", "complete", COLLEAGUE);
    Played examined = TaskKindsTest.examined(Map.of());
    Actor received = new Actor(CLERK.id(), Set.of("licence-officer"));
    assertThat(examined.refuses(new Give("papers#1", received, "He is free"))).isEqualTo("duties-apart");
  }

  @Test
  void whatIsLeftToASuperiorIsHisWithTheTimeThatIsLeft() {
    assertThat(it.refuses(new Escalate("completeness#1", CLERK, "supervisor", ""))).isEqualTo("reason-missing");
    assertThat(it.refuses(new Escalate("completeness#1", CLERK, "counter-clerk", "Why not"))).isEqualTo("nobody-above");
    assertThat(it.does(new Escalate("completeness#1", CLERK, "supervisor", "A relative of mine")).facts())
        .contains(new TaskEscalated("completeness#1", CLERK.id(), "supervisor", "A relative of mine"));
    assertThat(it.task("completeness#1").status()).isEqualTo(TaskStatus.REFERRED);
    assertThat(it.task("completeness#2").dueAt()).isEqualTo(it.task("completeness#1").dueAt());
    assertThat(it.refuses(new Decide("completeness#2", "complete", CLERK, WHY))).isEqualTo("not-yours");
    Actor both = new Actor(CLERK.id(), Set.of("counter-clerk", "supervisor"));
    assertThat(it.refuses(new Decide("completeness#2", "complete", both, WHY))).isEqualTo("duties-apart");
    assertThat(it.refuses(new Escalate("completeness#2", SUPERVISOR, "unit-head", "Hard"))).isEqualTo("nobody-above");
    it.decides("completeness#2", "complete", SUPERVISOR);
    assertThat(it.state().stage()).isEqualTo("application");
  }

  @Test
  void isRecalledUntilTheSuperiorBegins() {
    it.does(new Escalate("completeness#1", CLERK, "supervisor", "Hard"));
    it.does(new Undo("completeness#1", CLERK, "I found it"));
    assertThat(it.open()).containsExactly("completeness#3");
    assertThat(it.task("completeness#3").role()).isEqualTo("counter-clerk");
    it.does(new Escalate("completeness#3", CLERK, "supervisor", "Hard after all"));
    it.does(new Take("completeness#4", SUPERVISOR));
    assertThat(it.refuses(new Undo("completeness#3", CLERK, "No"))).isEqualTo("undo-too-late");
  }

  @Test
  void whatSomebodyBeganToWorkOnIsNotTakenFromUnderHim() {
    Played examined = TaskKindsTest.examined(Map.of());
    examined.decides("papers#1", "clear", OFFICER);
    examined.does(new Take("decision#1", Permit.HEAD));
    assertThat(examined.refuses(new Undo("papers#1", OFFICER, "No"))).isEqualTo("undo-too-late");
  }

  @Test
  void isKeptAsItIs() {
    it.does(new Take("completeness#1", CLERK));
    StateText text = new StateText(it.procedure);
    assertThat(text.read(text.write(it.state()))).isEqualTo(it.state());
  }
}
