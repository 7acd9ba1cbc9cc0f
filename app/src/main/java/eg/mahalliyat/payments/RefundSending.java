package eg.mahalliyat.payments;

import static eg.mahalliyat.payments.RefundState.APPROVED;
import static eg.mahalliyat.payments.RefundState.FAILED;
import static eg.mahalliyat.payments.RefundState.PAID_OUT;
import static eg.mahalliyat.payments.RefundState.SENDING;

import eg.mahalliyat.payments.PaymentFact.RefundFailed;
import eg.mahalliyat.payments.PaymentFact.RefundPaidOut;
import eg.mahalliyat.payments.provider.ProviderUnavailable;
import eg.mahalliyat.payments.provider.RefundAnswer;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells a provider to give money back, once: a provider does not know our number of a refund, so that a second try after a
 * lost answer could pay twice. Whoever does not know what happened says so, and an official looks.
 */
@Component
final class RefundSending {
  private static final String UNKNOWN = "unknown";

  /** Far longer than an exchange with a provider may last. */
  private static final Duration ANSWERED_BY = Duration.ofMinutes(10);

  private static final Logger log = LoggerFactory.getLogger(RefundSending.class);

  private final RefundRows rows;
  private final Books books;
  private final Providers providers;
  private final Bookings bookings;
  private final Journal journal;
  private final Transactions transactions;

  RefundSending(RefundRows rows, Books books, Providers providers, Bookings bookings, Journal journal,
      Transactions transactions) {
    this.rows = rows;
    this.books = books;
    this.providers = providers;
    this.bookings = bookings;
    this.journal = journal;
    this.transactions = transactions;
  }

  boolean done(UUID id) {
    transactions.as(Settling.SELF, () -> rows.find(id)).filter(this::begun).ifPresent(this::send);
    return true;
  }

  /** A node that died while it told the provider does not know what came of it. */
  void lost(Instant now) {
    transactions.as(Settling.SELF, () -> rows.sendingSince(now.minus(ANSWERED_BY))).forEach(this::lost);
  }

  /** Unless the answer came in this moment. */
  private void lost(Refund refund) {
    try {
      move(refund, SENDING, FAILED, UNKNOWN, failed(refund, UNKNOWN));
    } catch (Stale answered) {
      log.info("refund {} was answered after all", refund.id());
    }
  }

  private boolean begun(Refund refund) {
    try {
      move(refund, APPROVED, SENDING, null, null);
      return true;
    } catch (Stale past) {
      return false;
    }
  }

  private void send(Refund refund) {
    PaymentOrder order = books.order(refund.of().source().orderId()).orElseThrow();
    try {
      RefundAnswer answer = providers.named(order.channel().provider())
          .refund(Objects.requireNonNull(order.channel().providerRef()), refund.amount());
      switch (answer) {
        case RefundAnswer.GivenBack(String ref) -> move(refund, SENDING, PAID_OUT, ref, new RefundPaidOut(refund.id(),
            refund.of().source().billId(), Refund.Way.PROVIDER.name(), refund.amount().piastres(), ref));
        case RefundAnswer.Declined(String code) -> move(refund, SENDING, FAILED, code, failed(refund, code));
      }
    } catch (ProviderUnavailable nobodyKnows) {
      lost(refund);
    }
  }

  private static RefundFailed failed(Refund refund, String code) {
    return new RefundFailed(refund.id(), refund.of().source().billId(), code);
  }

  private void move(Refund refund, RefundState from, RefundState to, @Nullable String reference,
      @Nullable PaymentFact fact) {
    Instant now = bookings.stamps().now();
    List<Write> writes = new ArrayList<>();
    if (to == PAID_OUT) {
      writes.addAll(bookings.wentBack(refund, Refund.Way.PROVIDER, now));
    }
    writes.add(RefundRows.moving(refund.id(), List.of(from), to, Settling.SELF.id(), now, reference));
    if (fact != null) {
      Payer payer = refund.of().payer();
      writes.add(journal.appending(Settling.SELF, Bill.stream(refund.of().source().billId()),
          Scope.of(payer.unitId(), payer.personId()), now, List.of(fact)));
    }
    transactions.run(Settling.SELF, () -> transactions.write(writes));
  }
}
