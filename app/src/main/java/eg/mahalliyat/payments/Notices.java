package eg.mahalliyat.payments;

import eg.mahalliyat.payments.PaymentFact.NoticeReceived;
import eg.mahalliyat.payments.provider.NoticeInbox;
import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes genuine messages in. The same bytes twice are one message, however many nodes they reach at once. */
@Component
final class Notices implements NoticeInbox {
  private final Envelopes envelopes;
  private final Orders orders;
  private final Refusals refusals;
  private final Journal journal;
  private final Transactions transactions;
  private final Ids ids;

  Notices(Envelopes envelopes, Orders orders, Refusals refusals, Journal journal, Transactions transactions, Ids ids) {
    this.envelopes = envelopes;
    this.orders = orders;
    this.refusals = refusals;
    this.journal = journal;
    this.transactions = transactions;
    this.ids = ids;
  }

  @Override
  public Taken take(SignedNotice notice) {
    Actor.Machine provider = new Actor.Machine(notice.provider());
    Taken taken = transactions.as(provider, () -> orders.hold(notice.provider(), notice.merchantRef())
        .map(held -> keep(provider, notice, held)).orElseGet(() -> keepStrange(notice)));
    if (taken == Taken.UNKNOWN_REFERENCE) {
      refused(notice.provider(), "unknown-reference");
    }
    return taken;
  }

  @Override
  public void refused(String provider, String reason) {
    refusals.tell(provider, reason);
  }

  private Taken keep(Actor provider, SignedNotice notice, Held held) {
    UUID id = ids.next();
    if (!envelopes.keep(id, notice, held)) {
      return Taken.REPEATED;
    }
    NoticeReceived fact = new NoticeReceived(id, held.order().id(), notice.provider(), notice.status());
    journal.append(provider, held.stream(), held.scope(), fact);
    return Taken.STORED;
  }

  /** Genuine, so somebody may have paid: it is kept for whoever looks into it. */
  private Taken keepStrange(SignedNotice notice) {
    envelopes.keep(ids.next(), notice, null);
    return Taken.UNKNOWN_REFERENCE;
  }
}
