package eg.mahalliyat.payments;

import eg.mahalliyat.payments.MoneyDecision.Deed;
import eg.mahalliyat.payments.MoneyDecision.State;
import eg.mahalliyat.payments.PaymentFact.MoneyDecided;
import eg.mahalliyat.payments.PaymentFact.MoneyDecisionProposed;
import eg.mahalliyat.payments.PaymentFact.MoneyDecisionRefused;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Write;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Decisions about money that does not fit, each with all that follows from it in one transaction. */
@Component
final class UnfitDeeds {
  private final DecisionRows decisions;
  private final UnfitBooking booking;
  private final Reversing reversing;
  private final Journal journal;
  private final Turns turns;

  UnfitDeeds(DecisionRows decisions, UnfitBooking booking, Reversing reversing, Journal journal, Turns turns) {
    this.decisions = decisions;
    this.booking = booking;
    this.reversing = reversing;
    this.journal = journal;
    this.turns = turns;
  }

  /** Writes it down; what one official may decide alone is done at once. */
  void begin(Actor.Staff by, Unfit money, Deed deed, @Nullable UUID bill, String reason) {
    Instant now = turns.stamps().now();
    boolean alone = deed == Deed.BOOK;
    var steps = new MoneyDecision.Steps(by.id(), now, alone ? by.id() : null, alone ? now : null, null);
    State state = alone ? State.DONE : State.PROPOSED;
    var decision = new MoneyDecision(turns.stamps().id(), deed, bill, reason, state, steps);
    PaymentFact fact = alone ? decided(money, decision) : new MoneyDecisionProposed(decision.id(), money.id(),
        money.source().billId(), deed.name(), money.sums().free().piastres());
    once(() -> {
      turns.transactions().write(List.of(DecisionRows.inserting(decision, money), telling(by, money, fact, now)));
      if (alone) {
        follow(by, money, decision);
      }
    });
  }

  void approve(Actor.Staff by, Unfit money, MoneyDecision decision) {
    Instant now = turns.stamps().now();
    MoneyDecision.Steps proposed = decision.steps();
    var steps = new MoneyDecision.Steps(proposed.proposedBy(), proposed.proposedAt(), by.id(), now, null);
    var done = new MoneyDecision(decision.id(), decision.deed(), decision.bill(), decision.reason(), State.DONE, steps);
    once(() -> {
      decisions.decide(decision.id(), State.DONE, by.id(), now, null);
      turns.transactions().write(List.of(telling(by, money, decided(money, done), now)));
      follow(by, money, done);
    });
  }

  void refuse(Actor.Staff by, Unfit money, MoneyDecision decision, String why) {
    Instant now = turns.stamps().now();
    turns.transactions().run(Settling.SELF, () -> {
      decisions.decide(decision.id(), State.REFUSED, by.id(), now, why);
      turns.transactions().write(List.of(telling(by, money,
          new MoneyDecisionRefused(decision.id(), money.source().billId(), why), now)));
    });
  }

  /** Whoever decides about the same money at the same moment comes second, and changes nothing. */
  private void once(Runnable work) {
    try {
      turns.transactions().run(Settling.SELF, work);
    } catch (DuplicateKeyException twice) {
      throw new Conflict("payments.unfit-twice", Map.of());
    }
  }

  private void follow(Actor.Staff by, Unfit money, MoneyDecision decision) {
    switch (decision.deed()) {
      case BOOK, MOVE -> booking.book(money, Objects.requireNonNull(decision.bill()), decision.id());
      case REOPEN -> reversing.reopen(by, money, decision);
      case KEPT -> reversing.kept(money, decision.id());
      case GONE -> throw new IllegalStateException("nobody decides that");
    }
  }

  private static MoneyDecided decided(Unfit money, MoneyDecision decision) {
    return new MoneyDecided(decision.id(), money.id(), money.source().billId(), decision.deed().name(),
        money.sums().free().piastres());
  }

  private Write telling(Actor.Staff by, Unfit money, PaymentFact fact, Instant now) {
    return journal.appending(by, Bill.stream(money.source().billId()),
        Scope.of(money.payer().unitId(), money.payer().personId()), now, List.of(fact));
  }
}
