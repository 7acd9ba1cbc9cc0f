package eg.mahalliyat.cash;

import eg.mahalliyat.cash.CashFact.CashierBarred;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down that somebody was kept from money: whoever looks after it later finds it in the journal. */
@Component
class Barring {
  private final ShiftRows shifts;
  private final Journal journal;
  private final Transactions transactions;

  Barring(ShiftRows shifts, Journal journal, Transactions transactions) {
    this.shifts = shifts;
    this.journal = journal;
    this.transactions = transactions;
  }

  void barred(Actor.Staff cashier, UUID bill, String reason) {
    transactions.run(cashier, () -> shifts.underWay(cashier.staffId()).ifPresent(shift ->
        journal.append(cashier, Shifts.stream(shift.id()), Scope.unit(cashier.unitId()),
            new CashierBarred(shift.id(), bill, reason))));
  }
}
