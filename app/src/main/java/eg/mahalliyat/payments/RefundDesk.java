package eg.mahalliyat.payments;

import static eg.mahalliyat.payments.RefundState.APPROVED;
import static eg.mahalliyat.payments.RefundState.FAILED;
import static eg.mahalliyat.payments.RefundState.PAID_OUT;
import static eg.mahalliyat.payments.RefundState.PROPOSED;
import static eg.mahalliyat.payments.RefundState.REFUSED;

import eg.mahalliyat.payments.PaymentFact.RefundApproved;
import eg.mahalliyat.payments.PaymentFact.RefundPaidOut;
import eg.mahalliyat.payments.PaymentFact.RefundProposed;
import eg.mahalliyat.payments.PaymentFact.RefundRefused;
import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Money goes back by two officials: one proposes it with his reason, another approves it with a fresh proof. */
@Component
public final class RefundDesk {
  private final RefundRows rows;
  private final Providers providers;
  private final Bookings bookings;
  private final FreshProof proof;
  private final Journal journal;
  private final Transactions transactions;

  RefundDesk(RefundRows rows, Providers providers, Bookings bookings, FreshProof proof, Journal journal,
      Transactions transactions) {
    this.rows = rows;
    this.providers = providers;
    this.bookings = bookings;
    this.proof = proof;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** What waits on the desk of the official's unit; {@link RefundRows#MOST} of each at most. */
  public record Waiting(List<Returnable> strange, List<Returnable> deposits, List<Refund> open, List<Refund> ended) {}

  public Waiting waiting(Actor.Staff official) {
    return transactions.as(official, () -> new Waiting(rows.strange(), rows.deposits(null), rows.open(), rows.ended()));
  }

  /** What goes or went back of this bill, for whoever may see the bill. */
  public List<Refund> ofBill(Actor actor, UUID bill) {
    return transactions.as(actor, () -> rows.ofBill(bill));
  }

  public Refund refund(Actor.Staff official, UUID id) {
    return transactions.as(official, () -> rows.find(id)).orElseThrow(() -> new NotFound("refund"));
  }

  /** Money that fits no bill, and that nobody has proposed to give back. */
  public Returnable strange(Actor.Staff official, UUID exception) {
    return transactions.as(official, () -> rows.strange(exception)).orElseThrow(() -> new NotFound("returnable"));
  }

  /** A deposit that nobody has proposed to give back. */
  public Returnable deposit(Actor.Staff official, UUID bill, String line) {
    return transactions.as(official, () -> rows.deposits(bill)).stream()
        .filter(one -> one.source().deposit() != null && one.source().deposit().line().equals(line)).findFirst().orElseThrow(() -> new NotFound("returnable"));
  }

  /** The ways in which this money can go back. */
  public List<Refund.Way> ways(Returnable of) {
    return providers.givesBack(of.source().provider()) ? List.of(Refund.Way.values()) : List.of(Refund.Way.TRANSFER);
  }

  /**
   * @param amount all of it, or of a deposit a part
   * @throws Conflict when somebody proposed it before, or it is more than is held
   */
  public UUID propose(Actor.Staff official, Returnable of, Money amount, String reason, Refund.Way way) {
    boolean part = of.cause() == Returnable.Cause.DEPOSIT && amount.compareTo(of.amount()) < 0;
    if (!amount.isPositive() || !(part || amount.equals(of.amount()))) {
      throw new Conflict("payments.refund-amount", Map.of("held", of.amount().plain()));
    }
    if (!ways(of).contains(way)) {
      throw new Conflict("payments.refund-way", Map.of());
    }
    Returnable goes = new Returnable(of.cause(), of.source(), of.title(), of.payer(), amount, of.since());
    Refund refund = new Refund(bookings.stamps().id(), goes, reason, way, PROPOSED,
        new Refund.Steps(official.id(), bookings.stamps().now(), null, null, null, null));
    try {
      write(official, refund, List.of(RefundRows.inserting(refund)), new RefundProposed(refund.id(), of.source().billId(),
          of.cause().name(), amount.piastres()));
    } catch (DuplicateKeyException twice) {
      throw new Conflict("payments.refund-twice", Map.of());
    }
    return refund.id();
  }

  /** @throws Conflict for the one who proposed it */
  public void approve(Actor.Staff official, UUID id) {
    Refund refund = refund(official, id);
    mustBeAnother(official, refund);
    proof.demand();
    move(official, refund, List.of(PROPOSED), APPROVED, null,
        () -> new RefundApproved(id, refund.of().source().billId(), refund.way().name()));
  }

  /** By the second official; or by anyone of them when it could not be paid out. */
  public void refuse(Actor.Staff official, UUID id, String why) {
    Refund refund = refund(official, id);
    if (refund.state() == PROPOSED) {
      mustBeAnother(official, refund);
    }
    proof.demand();
    move(official, refund, List.of(PROPOSED, FAILED), REFUSED, why,
        () -> new RefundRefused(id, refund.of().source().billId(), why));
  }

  /**
   * The treasury has paid: by transfer, or because the provider could not.
   *
   * @param reference number of the transfer or cheque
   */
  public void paidOut(Actor.Staff official, UUID id, String reference) {
    Refund refund = refund(official, id);
    if (refund.state() == APPROVED && refund.way() == Refund.Way.PROVIDER) {
      throw new Conflict("payments.refund-sending", Map.of());
    }
    Instant now = bookings.stamps().now();
    List<Write> writes = new ArrayList<>(bookings.wentBack(refund, Refund.Way.TRANSFER, now));
    writes.add(RefundRows.moving(id, List.of(APPROVED, FAILED), PAID_OUT, official.id(), now, reference));
    write(official, refund, writes, new RefundPaidOut(id, refund.of().source().billId(), Refund.Way.TRANSFER.name(),
        refund.amount().piastres(), reference));
  }

  private static void mustBeAnother(Actor.Staff official, Refund refund) {
    if (refund.steps().proposedBy().equals(official.id())) {
      throw new Conflict("payments.refund-another", Map.of());
    }
  }

  private void move(Actor.Staff official, Refund refund, List<RefundState> from, RefundState to, @Nullable String reference,
      Supplier<PaymentFact> fact) {
    Instant now = bookings.stamps().now();
    write(official, refund, List.of(RefundRows.moving(refund.id(), from, to, official.id(), now, reference)), fact.get());
  }

  private void write(Actor.Staff official, Refund refund, List<Write> writes, PaymentFact fact) {
    Payer payer = refund.of().payer();
    List<Write> all = new ArrayList<>(writes);
    all.add(journal.appending(official, Bill.stream(refund.of().source().billId()),
        Scope.of(payer.unitId(), payer.personId()), bookings.stamps().now(), List.of(fact)));
    transactions.run(official, () -> transactions.write(all));
  }
}
