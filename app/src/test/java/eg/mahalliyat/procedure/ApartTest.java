package eg.mahalliyat.procedure;

import static eg.mahalliyat.procedure.Permit.CLERK;
import static eg.mahalliyat.procedure.Permit.HEAD;
import static eg.mahalliyat.procedure.Permit.INSPECTOR;
import static eg.mahalliyat.procedure.Permit.OFFICER;
import static eg.mahalliyat.procedure.Played.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Command.Assign;
import eg.mahalliyat.procedure.Command.Decide;
import eg.mahalliyat.procedure.Command.Settle;
import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Duties are apart without a definition saying so; nobody acts on what concerns him; some do not know for whom. */
class ApartTest {
  private static final String DEMAND = "id: papers, kind: review, by: licence-officer,";

  @Test
  void whoeverTookTheMoneyNeitherExaminesNorEndorses() {
    Played it = Played.permit(Map.of("visit", "yes"));
    it.decides("completeness#1", "complete", CLERK);
    it.does(new Settle("pay_file#1", "samir"));
    it.does(new Settle("pay_visit#1"));
    var cashier = new Actor("samir", Set.of("cashier", "licence-officer", "inspector", "unit-head"));
    assertThat(it.refuses(new Decide("papers#1", "clear", cashier, WHY))).isEqualTo("duties-apart");
    assertThat(it.refuses(new Assign("site#1", cashier, ""))).isEqualTo("duties-apart");
    assertThat(it.procedure.offers(it.state(), cashier)).isEmpty();
    assertThat(it.task("pay_visit#1").by()).as("paid without anybody's hands").isNull();
  }

  @Test
  void whoeverReceivedOrExaminedDoesNotTakeTheMoney() {
    Played it = Played.permit(Map.of("visit", "yes"));
    it.decides("completeness#1", "complete", CLERK);
    var clerkAtTheTill = new Actor(CLERK.id(), Set.of("cashier"));
    assertThat(Objects.requireNonNull(it.procedure.collecting(it.state(), "pay_file#1", clerkAtTheTill)).reasonKey())
        .isEqualTo("duties-apart");
    assertThat(it.procedure.collecting(it.state(), "pay_file#1", new Actor("samir", Set.of("cashier")))).isNull();
    assertThat(Objects.requireNonNull(it.procedure.collecting(it.state(), "papers#1", HEAD)).reasonKey())
        .isEqualTo("no-such-task");
  }

  @Test
  void whomItConcernsDoesNothingAboutIt() {
    Played it = Played.permit(Map.of("visit", "yes"));
    Actor kin = CLERK.whoIsConcerned();
    assertThat(it.procedure.offers(it.state(), kin)).isEmpty();
    assertThat(it.refuses(new Decide("completeness#1", "complete", kin, WHY))).isEqualTo("concerned");
    it.decides("completeness#1", "complete", CLERK);
    it.does(new Settle("pay_file#1"));
    it.does(new Settle("pay_visit#1"));
    assertThat(it.refuses(new Assign("site#1", INSPECTOR.whoIsConcerned(), ""))).isEqualTo("concerned");
    assertThat(it.procedure.mayHave(it.state(), it.task("site#1"), INSPECTOR)).isTrue();
    assertThat(it.procedure.mayHave(it.state(), it.task("site#1"), INSPECTOR.whoIsConcerned())).isFalse();
  }

  @Test
  void whoeverHasOnlyMaskedTasksDoesNotKnowWhoseRequestItIs() {
    Procedure procedure = read(Permit.TEXT.replace("{id: site, kind: inspection,", "{id: site, kind: inspection, mask: applicant,"));
    assertThat(procedure.masks(INSPECTOR.roles())).isTrue();
    assertThat(procedure.masks(OFFICER.roles())).isFalse();
    assertThat(procedure.masks(Set.of("inspector", "unit-head"))).as("he decides, too").isFalse();
    assertThat(procedure.masks(Set.of("auditor"))).as("who has nothing to do there is asked why he looks").isFalse();
    assertThat(Permit.procedure().masks(INSPECTOR.roles())).isFalse();
  }

  @Test
  void aMaskThatHidesNothingIsRefused() {
    assertThat(faults(Permit.TEXT.replace(DEMAND, DEMAND + " mask: applicant,")))
        .anyMatch(fault -> fault.toString().contains("the role 'licence-officer' has another task"));
    assertThat(faults(Permit.TEXT.replace(DEMAND, DEMAND + " mask: papers,")))
        .anyMatch(fault -> fault.toString().contains("can be masked is the applicant"));
  }

  private static Procedure read(String text) {
    return Objects.requireNonNull(Permit.read(text, new ArrayList<>()));
  }

  private static List<Fault> faults(String text) {
    List<Fault> faults = new ArrayList<>();
    assertThat(Permit.read(text, faults)).isNull();
    return faults;
  }
}
