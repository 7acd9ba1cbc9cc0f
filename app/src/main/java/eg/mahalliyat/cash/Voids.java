package eg.mahalliyat.cash;

import eg.mahalliyat.cash.CashFact.ReceiptCancelled;
import eg.mahalliyat.cash.CashFact.VoidAsked;
import eg.mahalliyat.cash.CashFact.VoidRefused;
import eg.mahalliyat.payments.CounterVoids;
import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Mistakes at the desk: the cashier asks for a receipt to be cancelled, somebody else does it, before the shift is
 * closed. The receipt stays in the numbers, the payment is reversed in the books, and the bill is owed again.
 */
@Component
public final class Voids {
  private final VoidRows rows;
  private final Takings takings;
  private final CounterVoids payments;
  private final FreshProof proof;
  private final ShiftBook book;
  private final CashStamps stamps;

  Voids(VoidRows rows, Takings takings, CounterVoids payments, FreshProof proof, ShiftBook book, CashStamps stamps) {
    this.rows = rows;
    this.takings = takings;
    this.payments = payments;
    this.proof = proof;
    this.book = book;
    this.stamps = stamps;
  }

  /** @throws Conflict when it is not of his shift under way, or it waits or is cancelled already */
  public void ask(Actor.Staff cashier, String receipt, Voiding.Asked asked) {
    Taking taking = takings.taking(cashier, receipt);
    book.in(cashier, taking.shift(), shift -> {
      if (!shift.name().cashier().equals(cashier.staffId())) {
        throw new NotFound("taking");
      }
      mustBeUnderWay(shift);
      if (!rows.ask(taking, cashier.unitId(), asked, cashier.staffId(), stamps.now())) {
        throw new Conflict("cash.void-twice", Map.of());
      }
      return new VoidAsked(shift.id(), receipt, asked.reason().code());
    });
  }

  /** Somebody other than the cashier cancels the receipt; the payer has his money back. */
  public void approve(Actor.Staff second, String receipt) {
    proof.demand();
    Taking taking = another(second, receipt);
    Money amount = taking.paid().amount();
    Voiding asked = book.reading(second, () -> rows.find(taking.id()))
        .orElseThrow(() -> new Conflict("cash.void-none", Map.of()));
    List<Write> writes = List.of(
        VoidRows.deciding(taking.id(), Voiding.State.VOIDED, second.staffId(), stamps.now()),
        book.telling(second, taking.shift(), new ReceiptCancelled(taking.shift(), receipt, amount.piastres())));
    try {
      payments.cancel(second, receipt, asked.reason().code(), writes);
    } catch (Stale late) {
      throw new Conflict("cash.void-none", Map.of());
    }
  }

  /** It stays as it is; the cashier may ask again. */
  public void refuse(Actor.Staff second, String receipt) {
    Taking taking = another(second, receipt);
    try {
      book.write(second, List.of(
          VoidRows.deciding(taking.id(), Voiding.State.REFUSED, second.staffId(), stamps.now()),
          book.telling(second, taking.shift(), new VoidRefused(taking.shift(), receipt))));
    } catch (Stale late) {
      throw new Conflict("cash.void-none", Map.of());
    }
  }

  public Optional<Voiding> of(Actor.Staff actor, Taking taking) {
    return book.reading(actor, () -> rows.find(taking.id()));
  }

  /** Of one shift, by its takings. */
  public Map<UUID, Voiding> of(Actor.Staff actor, UUID shift) {
    return book.reading(actor, () -> rows.of(shift));
  }

  /** How many wait for somebody's decision, by shift. */
  public Map<UUID, Integer> waiting(Actor.Staff actor) {
    return book.reading(actor, rows::waiting);
  }

  private Taking another(Actor.Staff second, String receipt) {
    Taking taking = takings.taking(second, receipt);
    Shift shift = book.shift(second, taking.shift());
    if (shift.name().unitId() != second.unitId()) {
      throw new NotFound("taking");
    }
    if (shift.isOf(second)) {
      throw new Conflict("cash.own-shift", Map.of());
    }
    return taking;
  }

  private static void mustBeUnderWay(Shift shift) {
    if (!shift.state().underWay()) {
      throw new Conflict("cash.void-late", Map.of());
    }
  }
}
