package eg.mahalliyat.cash;

import eg.mahalliyat.cash.CashFact.PayerLookedUp;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bills as a cashier's unit has them. */
@Component
class Lookups {
  private final Payments payments;
  private final Journal journal;
  private final Transactions transactions;

  Lookups(Payments payments, Journal journal, Transactions transactions) {
    this.payments = payments;
    this.journal = journal;
    this.transactions = transactions;
  }

  Owed bill(Actor.Staff cashier, UUID id) {
    try {
      return new Owed.One(transactions.as(cashier, () -> payments.bill(id)).id());
    } catch (NotFound none) {
      return new Owed.Nothing("cash.find-none");
    }
  }

  /** What is open of a subject; where nothing is, its last bill, which says how it stands. */
  Owed of(Actor.Staff cashier, String subject) {
    List<Bill> all = transactions.as(cashier, () -> payments.billsOf(subject));
    List<Bill> open = all.stream().filter(Bill::isOpen).toList();
    return all.isEmpty() ? new Owed.Nothing("cash.find-no-bill") : owed(open.isEmpty() ? List.of(all.getLast()) : open);
  }

  /** That somebody was looked up by his number is a fact that he may read. */
  Owed person(Actor.Staff cashier, UUID person) {
    List<Bill> open = transactions.as(cashier, () -> {
      journal.append(cashier, "person:" + person, Scope.of(cashier.unitId(), person), new PayerLookedUp(person));
      return payments.owedBy(person);
    });
    return open.isEmpty() ? new Owed.Nothing("cash.find-owes-nothing") : owed(open);
  }

  private static Owed owed(List<Bill> bills) {
    return bills.size() == 1 ? new Owed.One(bills.getFirst().id()) : new Owed.Several(bills);
  }
}
