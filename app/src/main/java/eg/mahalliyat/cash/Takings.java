package eg.mahalliyat.cash;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was taken, as officials may see it. */
@Component
public final class Takings {
  /** So many takings are listed. */
  public static final int MOST = 500;

  /** @param next the number of the next taking */
  record Place(Shift shift, int next) {}

  private final ShiftRows shifts;
  private final TakingRows takings;
  private final Transactions transactions;
  private final Officials officials;
  private final CashStamps stamps;

  Takings(ShiftRows shifts, TakingRows takings, Transactions transactions, Officials officials, CashStamps stamps) {
    this.shifts = shifts;
    this.takings = takings;
    this.transactions = transactions;
    this.officials = officials;
    this.stamps = stamps;
  }

  /** @throws NotFound when there is none under this number, or not for this actor */
  public Taking taking(Actor.Staff actor, String receipt) {
    return transactions.as(actor, () -> takings.underReceipt(receipt)).orElseThrow(() -> new NotFound("taking"));
  }

  /** Of one shift, the newest first. */
  public List<Taking> of(Actor.Staff actor, UUID shift, int most) {
    return transactions.as(actor, () -> takings.of(shift, most));
  }

  /** The last taking of a bill. */
  public Optional<Taking> ofBill(Actor.Staff actor, UUID bill) {
    return transactions.as(actor, () -> takings.ofBill(bill));
  }

  /** The terminal that the shift used last; empty before the first card. */
  public String lastTerminal(Actor.Staff actor, UUID shift) {
    return transactions.as(actor, () -> takings.lastTerminal(shift)).orElse("");
  }

  Optional<Taking> underKey(Actor.Staff cashier, UUID key) {
    return transactions.as(cashier, () -> takings.underKey(key));
  }

  /** The same slip of a terminal, or the same paper receipt, that was entered before. */
  Optional<Taking> entered(Actor.Staff cashier, Tender tender) {
    return transactions.as(cashier, () -> switch (tender) {
      case Tender.Cash cash -> Optional.ofNullable(cash.paper()).flatMap(p -> takings.underPaper(cashier.unitId(), p));
      case Tender.Card card ->
          takings.underReference("pos", card.terminal() + "-" + stamps.today() + "-" + card.approval());
    });
  }

  /** The cashier's open shift of today, and the number of what he takes next. */
  Place place(Actor.Staff cashier) {
    return transactions.as(cashier, () -> {
      Shift shift = shifts.underWay(cashier.staffId()).orElseThrow(() -> new Conflict("cash.no-shift", Map.of()));
      if (shift.state() != ShiftState.OPEN) {
        throw new Conflict("cash.counted-already", Map.of());
      }
      if (!shift.takesOn(stamps.today())) {
        throw new Conflict("cash.of-yesterday", Map.of());
      }
      return new Place(shift, takings.many(shift.id()) + 1);
    });
  }

  /** Says who was first, where it was a cashier. */
  Conflict explained(Actor.Staff cashier, UUID bill, Conflict closed) {
    return ofBill(cashier, bill).filter(t -> closed.reasonKey().equals("payments.closed"))
        .map(first -> new Conflict("cash.taken-by", Map.of("receipt", first.receipt(), "who", who(cashier, first))))
        .orElse(closed);
  }

  private String who(Actor.Staff cashier, Taking first) {
    UUID other = transactions.as(cashier, () -> shifts.find(first.shift())).orElseThrow().name().cashier();
    return officials.official(other).name(LocaleContextHolder.getLocale());
  }
}
