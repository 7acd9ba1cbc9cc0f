package eg.mahalliyat.cash;

import eg.mahalliyat.cash.CashFact.DrawerHandedOver;
import eg.mahalliyat.cash.CashFact.ShiftReopened;
import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.ledger.Kind;
import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.ledger.Leg;
import eg.mahalliyat.ledger.Posting;
import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The money of a closed shift goes to somebody else, who counts it too. Only what both counted alike is taken over, and
 * only then is what was over or short in the books.
 */
@Component
public final class DrawerHandovers {
  private final Shifts shifts;
  private final ShiftRows rows;
  private final ShiftBook book;
  private final Transactions transactions;
  private final FreshProof proof;
  private final CashStamps stamps;

  DrawerHandovers(Shifts shifts, ShiftRows rows, ShiftBook book, Transactions transactions, FreshProof proof,
      CashStamps stamps) {
    this.shifts = shifts;
    this.rows = rows;
    this.book = book;
    this.transactions = transactions;
    this.proof = proof;
    this.stamps = stamps;
  }

  /** Whether this official may take it over: he neither collected nor counted it. */
  public boolean mayReceive(Actor.Staff actor, Shift shift) {
    Shift.Count count = shift.count();
    return shift.state() == ShiftState.CLOSED && shift.name().unitId() == actor.unitId() && count != null
        && !shift.isOf(actor) && !actor.staffId().equals(count.by());
  }

  /**
   * Takes the money over.
   *
   * @param received as the receiver counted it, the float with it
   * @throws Conflict when he collected or counted it himself, when it is not what was counted, or when somebody has it
   */
  public void receive(Actor.Staff receiver, UUID id, Money received) {
    proof.demand();
    book.in(receiver, id, shift -> {
      if (shift.state() != ShiftState.CLOSED) {
        boolean gone = shift.state() == ShiftState.HANDED_OVER;
        throw new Conflict(gone ? "cash.handed-already" : "cash.not-closed", Map.of());
      }
      if (!mayReceive(receiver, shift)) {
        throw new Conflict("cash.own-shift", Map.of());
      }
      if (!received.equals(shift.counted())) {
        throw new Conflict("cash.received-other", Map.of());
      }
      transactions.write(writes(receiver, shift));
      return new DrawerHandedOver(id, shift.name().cashier(), received.piastres());
    });
  }

  /**
   * Counts and closes for a cashier who cannot: he was called away, is ill, or may not sign in any more. Somebody else
   * then takes the money over.
   *
   * @param why words of his own
   * @throws Conflict for the cashier himself, and when the shift is closed
   */
  public void closeFor(Actor.Staff other, UUID id, Pieces pieces, String why) {
    proof.demand();
    shifts.closeFor(other, id, pieces, why);
  }

  /** The cashier counts once more, because the receiver counted something else. */
  public void countAgain(Actor.Staff cashier, UUID id) {
    book.in(cashier, id, shift -> {
      if (!shift.name().cashier().equals(cashier.staffId()) || shift.state() != ShiftState.CLOSED) {
        throw new Conflict("cash.closed-already", Map.of());
      }
      if (rows.underWay(cashier.staffId()).isPresent()) {
        throw new Conflict("cash.another-under-way", Map.of());
      }
      rows.reopened(id);
      return new ShiftReopened(id);
    });
  }

  private List<Write> writes(Actor.Staff receiver, Shift shift) {
    Instant now = stamps.now();
    int unit = shift.name().unitId();
    Money collected = shift.counted().minus(shift.opening().amount());
    List<Write> writes = new ArrayList<>();
    writes.add(ShiftRows.handing(shift.id(), receiver.staffId(), now));
    writes.add(Write.of("INSERT INTO cash.safe AS s (unit_id, balance) VALUES (?, ?) "
        + "ON CONFLICT (unit_id) DO UPDATE SET balance = s.balance + excluded.balance", unit, collected.piastres()));
    Shift.End end = shift.end();
    Money difference = end == null ? Money.ZERO : shift.counted().minus(end.expected());
    if (difference.piastres() != 0) {
      writes.addAll(Ledger.posting(new Posting(stamps.id(), unit, Kind.SHIFT_CLOSED, "shift:" + shift.id(),
          stamps.today(), stamps.today(), now, legs(unit, difference))));
    }
    return writes;
  }

  private static List<Leg> legs(int unit, Money difference) {
    Account drawer = Account.drawer(unit);
    Money shortage = Money.ZERO.minus(difference);
    return difference.isPositive()
        ? List.of(Leg.debit(drawer, difference), Leg.credit(Account.OVER_SHORT, difference))
        : List.of(Leg.debit(Account.OVER_SHORT, shortage), Leg.credit(drawer, shortage));
  }
}
