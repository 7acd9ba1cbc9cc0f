package eg.mahalliyat.procedure;

import static eg.mahalliyat.procedure.Played.WHY;
import static eg.mahalliyat.procedure.Renewal.CLERK;
import static eg.mahalliyat.procedure.Renewal.HEAD;
import static eg.mahalliyat.procedure.Renewal.REVENUE;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Command.Charge;
import eg.mahalliyat.procedure.Command.Decide;
import eg.mahalliyat.procedure.Command.HandOver;
import eg.mahalliyat.procedure.Command.Issued;
import eg.mahalliyat.procedure.Command.Remind;
import eg.mahalliyat.procedure.Command.Settle;
import eg.mahalliyat.procedure.Command.Undo;
import eg.mahalliyat.procedure.Command.Waive;
import eg.mahalliyat.procedure.Command.Withdraw;
import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A payment beside the stages: everything is worked on meanwhile, and what was asked for waits. */
class SupplementTest {
  private static final Charge TEN_DAYS = new Charge(new LegalTerm(10, DayKind.CALENDAR));
  private static final String SUPPLEMENT = "supplement#1";

  private final Played it = new Played(Renewal.procedure(), Renewal.context(false, "pickup"));

  @Test
  void theOutputWaitsForItAndTheRequestThenMovesOnByItself() {
    it.does(TEN_DAYS);
    assertThat(it.open()).containsExactly("completeness#1", SUPPLEMENT);
    approved();
    assertThat(it.open()).as("the decision did not cancel it").containsExactly("pay#1", SUPPLEMENT);
    it.does(new Settle("pay#1"));
    assertThat(it.state().stage()).isEqualTo("fee");
    assertThat(it.open()).as("nothing is issued").containsExactly(SUPPLEMENT);
    it.does(new Settle(SUPPLEMENT));
    assertThat(it.open()).containsExactly("licence#1");
    assertThat(it.task(SUPPLEMENT).status()).isEqualTo(TaskStatus.DONE);
  }

  @Test
  void whatIsPaidBeforeHoldsNothingUp() {
    it.does(TEN_DAYS);
    it.does(new Settle(SUPPLEMENT));
    assertThat(it.open()).containsExactly("completeness#1");
    approved();
    it.does(new Settle("pay#1"));
    assertThat(it.open()).containsExactly("licence#1");
  }

  @Test
  void whatIsWaivedIsWaitedForNoMore() {
    approved();
    it.does(TEN_DAYS);
    it.does(TEN_DAYS);
    it.does(new Settle("pay#1"));
    it.does(new Waive(SUPPLEMENT));
    assertThat(it.open()).as("the second one").containsExactly("supplement#2");
    assertThat(it.task(SUPPLEMENT).status()).isEqualTo(TaskStatus.CANCELLED);
    assertThat(it.refuses(new Waive(SUPPLEMENT))).isEqualTo("already-decided");
    it.does(new Waive("supplement#2"));
    assertThat(it.open()).containsExactly("licence#1");
  }

  @Test
  void nothingIsHandedOverWhileItIsOpen() {
    approved();
    it.does(new Settle("pay#1"));
    it.does(new Issued("licence#1", "7"));
    it.does(TEN_DAYS);
    assertThat(it.refuses(new HandOver("give#1", CLERK, "pickup"))).isEqualTo("supplement-open");
    it.does(new Settle(SUPPLEMENT));
    it.does(new HandOver("give#1", CLERK, "pickup"));
    assertThat(it.state().end()).isEqualTo(End.COMPLETED);
    assertThat(it.refuses(TEN_DAYS)).isEqualTo("ended");
  }

  @Test
  void aGoodEndWaitsToo() {
    Played sent = new Played(Renewal.procedure(), Renewal.context(false, "electronic"));
    approved(sent);
    sent.does(new Settle("pay#1"));
    sent.does(TEN_DAYS);
    sent.does(new Issued("licence#1", "7"));
    assertThat(sent.state().end()).isNull();
    assertThat(sent.state().stage()).isEqualTo("issue");
    sent.does(new Settle(SUPPLEMENT));
    assertThat(sent.state().end()).isEqualTo(End.COMPLETED);
  }

  @Test
  void anEndWithoutTheOutputTakesItAlong() {
    it.does(TEN_DAYS);
    it.decides("completeness#1", "complete", CLERK);
    it.does(new Withdraw("citizen-1", ""));
    assertThat(it.state().end()).isEqualTo(End.WITHDRAWN);
    assertThat(it.task(SUPPLEMENT).status()).isEqualTo(TaskStatus.CANCELLED);
  }

  @Test
  void legalTimeStandsStillWhileItIsOpen() {
    assertThat(it.state().clock().running()).isTrue();
    it.does(TEN_DAYS);
    assertThat(it.state().clock().running()).isFalse();
    it.on(2).does(new Settle(SUPPLEMENT));
    assertThat(it.state().clock().running()).isTrue();
  }

  @Test
  void itIsRemindedOfAndNeverLapses() {
    it.does(TEN_DAYS);
    assertThat(it.dueOn(SUPPLEMENT)).isEqualTo(Renewal.SUNDAY.plusDays(10));
    assertThat(it.procedure.timers(it.state())).map(Timer::command).contains(new Remind(SUPPLEMENT))
        .doesNotContain(new Command.Lapse(SUPPLEMENT));
    assertThat(it.refuses(new Command.Lapse(SUPPLEMENT))).isEqualTo("wrong-kind");
  }

  @Test
  void aDecisionIsTakenBackAsBefore() {
    it.decides("completeness#1", "complete", CLERK);
    it.does(TEN_DAYS);
    it.does(new Undo("completeness#1", CLERK, "Wrong file"));
    assertThat(it.open()).containsExactly("completeness#2", SUPPLEMENT);
  }

  @Test
  void otherPaymentsAreNotWaived() {
    approved();
    assertThat(it.refuses(new Waive("pay#1"))).isEqualTo("wrong-kind");
  }

  @Test
  void whoExaminedDoesNotTakeItsMoney() {
    it.decides("completeness#1", "complete", CLERK);
    it.decides("debts#1", "clear", REVENUE);
    it.does(TEN_DAYS);
    assertThat(it.procedure.collecting(it.state(), SUPPLEMENT, REVENUE)).isNotNull();
    assertThat(it.procedure.collecting(it.state(), SUPPLEMENT, new Actor("samy", Set.of("cashier")))).isNull();
    it.does(new Settle(SUPPLEMENT, "adel"));
    assertThat(it.refuses(new Decide("decision#1", "approve", HEAD, WHY))).isEqualTo("duties-apart");
  }

  @Test
  void itIsKeptAndReadAgain() {
    it.does(TEN_DAYS);
    StateText text = new StateText(it.procedure);
    assertThat(text.read(text.write(it.state())).tasks()).isEqualTo(it.state().tasks());
  }

  @Test
  void noDefinitionMayCallATaskSo() {
    List<Fault> faults = new ArrayList<>();
    Renewal.read(Renewal.TEXT.replace("id: debts", "id: supplement").replace("decisions.debts", "decisions.supplement")
        .replace("[completeness, debts]", "[completeness, supplement]"), faults);
    assertThat(faults).isNotEmpty();
  }

  private void approved() {
    approved(it);
  }

  private static void approved(Played it) {
    it.decides("completeness#1", "complete", CLERK);
    it.decides("debts#1", "clear", REVENUE);
    it.decides("decision#1", "approve", HEAD);
  }
}
