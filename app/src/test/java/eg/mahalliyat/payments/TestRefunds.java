package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Refunds on their way, for tests of other rooms. */
@Component
public class TestRefunds {
  private final Payments payments;
  private final CounterPayments counter;
  private final RefundDesk refunds;
  private final Transactions transactions;
  private final InstantSource clock;

  TestRefunds(Payments payments, CounterPayments counter, RefundDesk refunds, Transactions transactions,
      InstantSource clock) {
    this.payments = payments;
    this.counter = counter;
    this.refunds = refunds;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A deposit of this citizen, paid in the unit and proposed to go back. */
  public UUID proposed(Actor.Citizen citizen, int unit) {
    NewBill bill = TestBills.withDeposit(citizen.personId(), unit);
    transactions.run(citizen, () -> transactions.write(payments.opening(citizen, bill, clock.instant())));
    UUID key = UUID.randomUUID();
    counter.taken(official("cashier", unit), bill.id(),
        new CounterMoney(CounterMoney.CASH, "C" + key, bill.total(), key));
    Actor.Staff officer = official("revenue-officer", unit);
    Returnable deposit = refunds.deposit(officer, bill.id(), "deposit");
    return refunds.propose(officer, deposit, deposit.amount(), "سلّم الموقع", Refund.Way.TRANSFER);
  }

  private static Actor.Staff official(String role, int unit) {
    return new Actor.Staff(UUID.randomUUID(), "موظف", unit, Set.of(role));
  }
}
