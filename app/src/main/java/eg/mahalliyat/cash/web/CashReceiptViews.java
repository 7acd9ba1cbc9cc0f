package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.Shift;
import eg.mahalliyat.cash.Shifts;
import eg.mahalliyat.cash.Taking;
import eg.mahalliyat.cash.Takings;
import eg.mahalliyat.cash.Voiding;
import eg.mahalliyat.cash.Voids;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.platform.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a receipt at the desk shows. */
@Component
public class CashReceiptViews {
  /**
   * @param takes whether the next one may come
   * @param voiding how it stands with cancelling it; null when nobody asked
   * @param mayAsk whether its cashier may ask for that now
   */
  public record Done(Taking taking, Bill bill, boolean takes, @Nullable Voiding voiding, boolean mayAsk) {}

  private final Takings takings;
  private final Shifts shifts;
  private final Voids voids;
  private final PaymentDesk bills;

  CashReceiptViews(Takings takings, Shifts shifts, Voids voids, PaymentDesk bills) {
    this.takings = takings;
    this.shifts = shifts;
    this.voids = voids;
    this.bills = bills;
  }

  Done done(Actor.Staff cashier, String number) {
    Taking taking = takings.taking(cashier, number);
    Optional<Shift> shift = shifts.underWay(cashier);
    Voiding voiding = voids.of(cashier, taking).orElse(null);
    boolean asked = voiding != null && voiding.state() != Voiding.State.REFUSED;
    return new Done(taking, bills.bill(cashier, taking.bill()), shift.filter(shifts::takes).isPresent(), voiding,
        !asked && shift.filter(s -> s.id().equals(taking.shift())).isPresent());
  }
}
