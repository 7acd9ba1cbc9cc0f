package eg.mahalliyat.payments;

import eg.mahalliyat.payments.PaymentFact.PaymentReversed;
import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of a collector's message: its bytes, what we answered, and the fact. */
@Component
record CollectedNotes(Envelopes envelopes, Bookings bookings, Journal journal, Transactions transactions, Stamps stamps) {
  /** Money went back: the fact, and what the collector holds less. */
  void takenBack(Actor collector, Held held, Collected collected) {
    PaymentOrder order = held.order();
    PaymentReversed fact = new PaymentReversed(order.billId(), held.subject(), order.id(), held.provider(),
        collected.paymentId(), collected.amount().piastres());
    Instant now = stamps.now();
    List<Write> writes = new ArrayList<>(bookings.takenBack(held, collected.amount(), collected.paymentId(), now));
    writes.add(UnfitRows.reversed(stamps.id(), held, collected.paymentId(), collected.amount(), now));
    writes.add(journal.appending(collector, held.stream(), held.scope(), now, List.of(fact)));
    transactions.write(writes);
  }

  void keep(Held held, Collected collected, byte[] answer) {
    envelopes.keep(stamps.id(), collected.notice(), held);
    transactions.write(List.of(CollectionBook.inserting(collected, held, answer, stamps.now())));
  }

  /** Genuine, so somebody may have paid: it is kept for whoever looks into it. */
  void keepStrange(Collected collected) {
    envelopes.keep(stamps.id(), collected.notice(), null);
  }
}
