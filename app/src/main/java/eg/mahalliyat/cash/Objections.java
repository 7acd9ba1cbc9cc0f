package eg.mahalliyat.cash;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.requests.MayCollect;
import eg.mahalliyat.shared.Money;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Why money must not be taken: by this official, or in this way. */
@Component
public final class Objections {
  private final PaymentDesk bills;
  private final Officials officials;
  private final MayCollect mayCollect;
  private final CashLimit limit;
  private final Takings takings;
  private final Barring barring;

  Objections(PaymentDesk bills, Officials officials, MayCollect mayCollect, CashLimit limit, Takings takings,
      Barring barring) {
    this.bills = bills;
    this.officials = officials;
    this.mayCollect = mayCollect;
    this.limit = limit;
    this.takings = takings;
    this.barring = barring;
  }

  /** The word key of what keeps this official from the bill's money, in front of any money; empty when nothing does. */
  public Optional<String> to(Actor.Staff cashier, Bill bill) {
    if (officials.concernedBy(bill.payer().personId()).contains(cashier.staffId())) {
      return Optional.of("cash.too-close");
    }
    return mayCollect.refusal(cashier, bill).map(reason -> "cash." + reason);
  }

  /**
   * All that speaks against a taking.
   *
   * @throws eg.mahalliyat.platform.NotFound when it is no bill of the cashier's unit
   */
  void check(Actor.Staff cashier, UUID id, Money amount, Tender tender) {
    Bill bill = bills.bill(cashier, id);
    if (bill.payer().unitId() != cashier.unitId()) {
      // Whoever looks into units below his own collects nothing there.
      throw new NotFound("bill");
    }
    to(cashier, bill).ifPresent(reason -> {
      barring.barred(cashier, id, reason);
      throw new Conflict(reason, Map.of());
    });
    takings.entered(cashier, tender).ifPresent(same -> {
      throw new Conflict("cash.entered", Map.of("receipt", same.receipt()));
    });
    if (tender instanceof Tender.Cash cash) {
      fits(amount, cash);
    }
  }

  private void fits(Money amount, Tender.Cash cash) {
    CashLimit.Verdict verdict = limit.of(amount);
    if (verdict == CashLimit.Verdict.NO_CASH || verdict == CashLimit.Verdict.TELL && !cash.told()) {
      throw new Conflict("cash.above-limit", Map.of());
    }
    if (cash.given().compareTo(amount) < 0) {
      throw new Conflict("cash.too-little", Map.of());
    }
  }
}
