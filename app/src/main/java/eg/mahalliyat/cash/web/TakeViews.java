package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.CashLimit;
import eg.mahalliyat.cash.Objections;
import eg.mahalliyat.cash.Shift;
import eg.mahalliyat.cash.Shifts;
import eg.mahalliyat.cash.Taking;
import eg.mahalliyat.cash.Takings;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.MaskedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of a bill and of its receipt show. */
@Component
public class TakeViews {
  /**
   * @param payer whose bill it is, of which enough is seen to ask for it
   * @param barred word key of what keeps this cashier from it; empty when nothing does
   * @param limit what is said of cash
   * @param takes whether a shift of today is open
   * @param terminal the terminal that was used last
   * @param taken what a cashier took for it before; null when none did
   */
  public record Owing(Bill bill, String payer, String barred, CashLimit.Verdict limit, boolean takes, String terminal,
      @Nullable Taking taken) {}

  private final People people;
  private final Objections objections;
  private final CashLimit limit;
  private final Shifts shifts;
  private final Takings takings;

  TakeViews(People people, Objections objections, CashLimit limit, Shifts shifts, Takings takings) {
    this.people = people;
    this.objections = objections;
    this.limit = limit;
    this.shifts = shifts;
    this.takings = takings;
  }

  Owing bill(Actor.Staff cashier, Bill bill) {
    Optional<Shift> shift = shifts.underWay(cashier);
    String terminal = shift.map(s -> takings.lastTerminal(cashier, s.id())).orElse("");
    return new Owing(bill, MaskedName.of(people.person(bill.payer().personId()).name()),
        objections.to(cashier, bill).orElse(""), limit.of(bill.outstanding()), shift.filter(shifts::takes).isPresent(),
        terminal, takings.ofBill(cashier, bill.id()).orElse(null));
  }
}
