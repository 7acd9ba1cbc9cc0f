package eg.mahalliyat.payments;

import eg.mahalliyat.payments.MoneyDecision.Deed;
import eg.mahalliyat.payments.MoneyDecision.State;
import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The desk of money that does not fit. For its own bill one official books it; between bills, and about what was taken
 * back, one proposes and another decides.
 */
@Component
public final class UnfitDesk {
  /** So many are shown at once. */
  public static final int PAGE = 50;

  private final UnfitRows rows;
  private final DecisionRows decisions;
  private final Bills bills;
  private final UnfitDeeds deeds;
  private final FreshProof proof;
  private final Turns turns;

  UnfitDesk(UnfitRows rows, DecisionRows decisions, Bills bills, UnfitDeeds deeds, FreshProof proof, Turns turns) {
    this.rows = rows;
    this.decisions = decisions;
    this.bills = bills;
    this.deeds = deeds;
    this.proof = proof;
    this.turns = turns;
  }

  /**
   * What can be decided about it.
   *
   * @param bill its own bill
   * @param counted what the bill takes of it, null when it takes nothing
   * @param others open bills of the same payer in the unit that take it
   */
  public record Choices(Bill bill, @Nullable Money counted, List<Bill> others) {}

  /** {@link #PAGE} and one more, when there is a next page. */
  public List<Unfit> list(Actor.Staff official, UnfitFilter filter) {
    return turns.transactions().as(official,
        () -> filter.decided() ? rows.decided(filter, PAGE + 1) : rows.waiting(filter, PAGE + 1));
  }

  public Unfit unfit(Actor.Staff official, UUID id) {
    return turns.transactions().as(official, () -> rows.find(id)).orElseThrow(() -> new NotFound("unfit money"));
  }

  /** What was proposed and decided about it, the first first. */
  public List<MoneyDecision> decisions(Actor.Staff official, UUID id) {
    return turns.transactions().as(official, () -> decisions.of(id));
  }

  /** What fits no bill of what came for this one, for whoever may see the bill. */
  public List<Unfit> ofBill(Actor actor, UUID bill) {
    boolean sees = turns.transactions().as(actor, () -> bills.find(bill)).isPresent();
    return sees ? turns.transactions().as(Settling.SELF, () -> rows.ofBill(bill)) : List.of();
  }

  public Choices choices(Actor.Staff official, Unfit money) {
    return turns.transactions().as(official, () -> {
      Bill bill = bills.find(money.source().billId()).orElseThrow(() -> new NotFound("bill"));
      List<Bill> others = bills.owedBy(money.payer().personId()).stream()
          .filter(one -> !one.id().equals(bill.id()) && one.payer().equals(money.payer()))
          .filter(one -> UnfitBooking.counted(one, money.sums().free()).isPresent()).toList();
      return new Choices(bill, UnfitBooking.counted(bill, money.sums().free()).orElse(null), others);
    });
  }

  /**
   * Books it, or proposes what else becomes of it.
   *
   * @param bill the other bill, for {@link Deed#MOVE}
   * @throws Conflict when it was decided or given back before, or this cannot be done with it
   */
  public void decide(Actor.Staff official, UUID id, Deed deed, @Nullable UUID bill, String reason) {
    Unfit money = own(official, id);
    if (!deed.suits(money.kind()) || deed == Deed.MOVE && bill == null) {
      throw new Conflict("payments.unfit-deed", Map.of());
    }
    UUID target = switch (deed) {
      case BOOK -> money.source().billId();
      case MOVE -> bill;
      case REOPEN, KEPT, GONE -> null;
    };
    deeds.begin(official, money, deed, target, reason);
  }

  /** @throws Conflict for the one who proposed it */
  public void approve(Actor.Staff official, UUID id) {
    Unfit money = own(official, id);
    MoneyDecision decision = proposed(official, money);
    proof.demand();
    deeds.approve(official, money, decision);
  }

  /** @throws Conflict for the one who proposed it */
  public void refuse(Actor.Staff official, UUID id, String why) {
    Unfit money = own(official, id);
    MoneyDecision decision = proposed(official, money);
    proof.demand();
    deeds.refuse(official, money, decision, why);
  }

  /** He may read of others' below his office; he decides on his own unit's. */
  private Unfit own(Actor.Staff official, UUID id) {
    Unfit money = unfit(official, id);
    if (money.payer().unitId() != official.unitId()) {
      throw new NotFound("unfit money");
    }
    return money;
  }

  private MoneyDecision proposed(Actor.Staff official, Unfit money) {
    MoneyDecision decision = decisions(official, money.id()).stream().filter(one -> one.state() == State.PROPOSED)
        .findFirst().orElseThrow(() -> new Conflict("payments.unfit-twice", Map.of()));
    if (decision.steps().proposedBy().equals(official.id())) {
      throw new Conflict("payments.unfit-another", Map.of());
    }
    return decision;
  }
}
