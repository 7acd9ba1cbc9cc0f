package eg.mahalliyat.procedure;

import static eg.mahalliyat.procedure.Permit.CLERK;
import static eg.mahalliyat.procedure.Permit.HEAD;
import static eg.mahalliyat.procedure.Permit.INSPECTOR;
import static eg.mahalliyat.procedure.Permit.OFFICER;
import static eg.mahalliyat.procedure.Permit.SEEN;
import static eg.mahalliyat.procedure.Permit.SUPERVISOR;
import static eg.mahalliyat.procedure.Played.MORE;
import static eg.mahalliyat.procedure.Played.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Command.Assign;
import eg.mahalliyat.procedure.Command.Decide;
import eg.mahalliyat.procedure.Command.Supply;
import eg.mahalliyat.procedure.Command.Undo;
import eg.mahalliyat.procedure.ProcedureFact.DemandReferred;
import eg.mahalliyat.procedure.ProcedureFact.TaskAssigned;
import eg.mahalliyat.procedure.ProcedureFact.TaskDecided;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Delegates, lots, superiors: who may do what. */
class DoersTest {
  private static final Actor DELEGATE = new Actor("karim", Set.of("unit-head"), "adel");

  @Test
  void aDelegateEndorsesForTheNamedOfficeHolder() {
    Played it = endorsing();
    Decided.Moved moved = it.does(new Decide("decision#1", "approve", DELEGATE, WHY));
    assertThat(it.task("decision#1").by()).isEqualTo("karim");
    assertThat(it.task("decision#1").actingFor()).isEqualTo("adel");
    assertThat(moved.facts()).contains(new TaskDecided("decision#1", "approve", "karim", WHY, "adel"));
    assertThat(it.refuses(new Undo("decision#1", HEAD, ""))).as("whoever decided").isEqualTo("not-yours");
    it.does(new Undo("decision#1", DELEGATE, ""));
  }

  @Test
  void aDelegateMayNoMoreThanTheOfficeHolder() {
    Played it = endorsing();
    var forOfficer = new Actor("karim", Set.of("unit-head"), "hany");
    var officer = new Actor("hany", Set.of("unit-head"), "adel");
    assertThat(it.refuses(new Decide("decision#1", "approve", forOfficer, WHY))).isEqualTo("duties-apart");
    assertThat(it.refuses(new Decide("decision#1", "approve", officer, WHY))).isEqualTo("duties-apart");
    var himself = new Actor("adel", Set.of("unit-head"), "adel");
    assertThat(it.refuses(new Decide("decision#1", "approve", himself, WHY))).isEqualTo("no-delegation");
  }

  @Test
  void onlyEndorsementsAreDelegated() {
    Played it = Played.permit(Map.of());
    var delegate = new Actor("karim", Set.of("counter-clerk"), "mona");
    assertThat(it.refuses(new Decide("completeness#1", "complete", delegate, WHY))).isEqualTo("no-delegation");
    assertThat(it.procedure.offers(it.state(), delegate)).isEmpty();
  }

  @Test
  void aTaskGivenByLotIsForTheOneDrawn() {
    Played it = TaskKindsTest.examined(Map.of("visit", "yes"));
    var other = new Actor("samir", Set.of("inspector"));
    assertThat(it.refuses(inspects(INSPECTOR))).isEqualTo("not-drawn-yet");
    assertThat(it.procedure.offers(it.state(), INSPECTOR)).isEmpty();
    assertThat(it.refuses(new Assign("site#1", OFFICER, ""))).isEqualTo("not-yours");
    assertThat(it.refuses(new Assign("papers#1", OFFICER, ""))).as("not by lot").isEqualTo("wrong-kind");

    assertThat(it.does(new Assign("site#1", INSPECTOR, "")).facts())
        .containsExactly(new TaskAssigned("site#1", "salma", ""));
    assertThat(it.procedure.offers(it.state(), INSPECTOR)).hasSize(1);
    assertThat(it.procedure.offers(it.state(), other)).isEmpty();
    assertThat(it.refuses(inspects(other))).isEqualTo("drawn-other");
  }

  @Test
  void aLotIsDrawnAgainOnlyForAReasonAndForSomebodyElse() {
    Played it = TaskKindsTest.visited();
    var other = new Actor("samir", Set.of("inspector"));
    assertThat(it.refuses(new Assign("site#1", INSPECTOR, "Once more"))).isEqualTo("already-drawn");
    assertThat(it.refuses(new Assign("site#1", other, ""))).isEqualTo("text-missing");
    it.does(new Assign("site#1", other, "Salma is ill"));
    assertThat(it.refuses(inspects(INSPECTOR))).isEqualTo("drawn-other");
    assertThat(it.refuses(new Assign("site#1", INSPECTOR, "Samir is ill"))).isEqualTo("already-drawn");
    it.does(inspects(other));
  }

  @Test
  void whoeverReceivedIsNotDrawn() {
    Played it = TaskKindsTest.examined(Map.of("visit", "yes"));
    assertThat(it.refuses(new Assign("site#1", new Actor("mona", Set.of("inspector")), ""))).isEqualTo("duties-apart");
  }

  @Test
  void aFurtherDemandIsASuperiorsToMake() {
    Played it = demandedAgain();
    assertThat(it.task("completeness#2").status()).isEqualTo(TaskStatus.REFERRED);
    assertThat(it.task("completeness#3").role()).isEqualTo("supervisor");
    assertThat(it.task("completeness#3").opening().suggested()).isEqualTo("incomplete");
    assertThat(it.state().clock().running()).as("the applicant is not asked yet").isTrue();

    assertThat(it.refuses(new Decide("completeness#3", "incomplete", CLERK, MORE))).isEqualTo("not-yours");
    var both = new Actor("mona", Set.of("counter-clerk", "supervisor"));
    assertThat(it.refuses(new Decide("completeness#3", "incomplete", both, MORE))).isEqualTo("duties-apart");
    assertThat(it.refuses(new Decide("completeness#3", "incomplete", SUPERVISOR, new Grounds("", MORE.reasons(),
        MORE.missing())))).isEqualTo("text-missing");
    it.does(new Decide("completeness#3", "incomplete", SUPERVISOR, MORE));
    assertThat(it.open()).containsExactly("complete#2");
  }

  @Test
  void aSuperiorMayFindThatNothingIsMissing() {
    Played it = demandedAgain();
    it.decides("completeness#3", "complete", SUPERVISOR);
    assertThat(it.state().stage()).isEqualTo("application");
  }

  @Test
  void aReferralIsTakenBackUntilTheSuperiorActs() {
    Played it = demandedAgain();
    it.does(new Undo("completeness#2", CLERK, ""));
    assertThat(it.open()).containsExactly("completeness#4");
    assertThat(it.task("completeness#4").role()).isEqualTo("counter-clerk");
    it.does(new Decide("completeness#4", "incomplete", CLERK, MORE));
    it.decides("completeness#5", "complete", SUPERVISOR);
    assertThat(it.refuses(new Undo("completeness#4", CLERK, ""))).isEqualTo("undo-too-late");
  }

  private static Played demandedAgain() {
    Played it = Played.permit(Map.of());
    it.does(new Decide("completeness#1", "incomplete", CLERK, MORE));
    it.does(new Supply("complete#1", "citizen-1"));
    Decided.Moved moved = it.does(new Decide("completeness#2", "incomplete", CLERK, MORE));
    assertThat(moved.facts()).contains(new DemandReferred("completeness#2", "mona", MORE, "supervisor"));
    return it;
  }

  private static Played endorsing() {
    Played it = TaskKindsTest.examined(Map.of());
    it.decides("papers#1", "clear", OFFICER);
    return it;
  }

  private static Decide inspects(Actor by) {
    return new Decide("site#1", "conforms", by, Grounds.NONE, SEEN);
  }
}
