package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.BillDoor;
import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.payments.provider.Collected.Kind;
import eg.mahalliyat.payments.provider.OpenBill;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Money of collectors. They cannot be asked whether a notice is true, so their signature alone makes it so; for the
 * rest it takes the way of all money. Messages about one bill are taken one after the other.
 */
@Component
final class Collecting implements BillDoor {
  private final OpenBills openBills;
  private final CollectionBook book;
  private final CollectedOrders orders;
  private final MoneyIn moneyIn;
  private final CollectedNotes notes;
  private final Transactions transactions;

  Collecting(OpenBills openBills, CollectionBook book, CollectedOrders orders, MoneyIn moneyIn, CollectedNotes notes,
      Transactions transactions) {
    this.openBills = openBills;
    this.book = book;
    this.orders = orders;
    this.moneyIn = moneyIn;
    this.notes = notes;
    this.transactions = transactions;
  }

  @Override
  public Optional<OpenBill> open(String provider, String account) {
    return BillAccount.parse(account).flatMap(number -> openBills.open(provider, number));
  }

  @Override
  public Taken take(Collected collected, Function<String, byte[]> answer) {
    Actor collector = new Actor.Machine(collected.notice().provider());
    return transactions.as(collector, () -> switch (collected.kind()) {
      case PAYMENT -> BillAccount.parse(collected.notice().merchantRef()).flatMap(openBills::lock)
          .map(bill -> known(collected).orElseGet(() -> paid(bill, collected, answer)))
          .orElseGet(() -> unknown(collected));
      case REVERSAL -> book.find(collected.notice().provider(), Kind.PAYMENT, collected.of())
          .map(payment -> orders.held(payment.order()))
          .map(held -> known(collected).orElseGet(() -> reversed(collector, held, collected, answer)))
          .orElseGet(() -> unknown(collected));
    });
  }

  private Optional<Taken> known(Collected collected) {
    return book.find(collected.notice().provider(), collected.kind(), collected.paymentId())
        .map(kept -> collected.isRetry() && kept.isSame(collected) ? new Taken.Answered(kept.answer())
            : new Taken.Known());
  }

  private Taken paid(UUID bill, Collected collected, Function<String, byte[]> answer) {
    Held held = orders.open(bill, collected);
    moneyIn.came(held,
        new ProviderStatus.Paid(collected.paymentId(), held.order().amount(), collected.amount()));
    return answered(held, collected, answer);
  }

  /** What is paid stays paid, and its receipt stays: an official must decide what follows. */
  private Taken reversed(Actor collector, Held held, Collected collected, Function<String, byte[]> answer) {
    notes.takenBack(collector, held, collected);
    return answered(held, collected, answer);
  }

  private Taken answered(Held held, Collected collected, Function<String, byte[]> answer) {
    byte[] bytes = answer.apply(held.order().channel().merchantRef());
    notes.keep(held, collected, bytes);
    return new Taken.Answered(bytes);
  }

  private Taken unknown(Collected collected) {
    notes.keepStrange(collected);
    return new Taken.Unknown();
  }
}
