package eg.mahalliyat.payments;

import static eg.mahalliyat.payments.OrderCommand.CANCEL;
import static eg.mahalliyat.payments.OrderCommand.EXPIRE;
import static eg.mahalliyat.payments.OrderCommand.OFFER;
import static eg.mahalliyat.payments.OrderCommand.REFUSE;

import eg.mahalliyat.payments.PaymentFact.PaymentOrderCancelled;
import eg.mahalliyat.payments.PaymentFact.PaymentOrderExpired;
import eg.mahalliyat.payments.PaymentFact.PaymentOrderRefused;
import eg.mahalliyat.payments.PaymentFact.PaymentReferenceGiven;
import eg.mahalliyat.payments.PaymentFact.PaymentReferenceLate;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.payments.provider.ProviderStatus.Ending;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Brings what a provider said into the books, once: bill and order are locked before anything is looked at. */
@Component
final class Settling {
  /** Also the actor of the room's subscriber, whose transactions these join. */
  static final Actor.Machine SELF = new Actor.Machine("payments");

  private final Orders orders;
  private final OrderDoor door;
  private final MoneyIn moneyIn;
  private final Transactions transactions;
  private final InstantSource clock;

  Settling(Orders orders, OrderDoor door, MoneyIn moneyIn, Transactions transactions, InstantSource clock) {
    this.orders = orders;
    this.door = door;
    this.moneyIn = moneyIn;
    this.transactions = transactions;
    this.clock = clock;
  }

  void offered(UUID order, String providerRef) {
    held(order, h -> offered(h, providerRef));
  }

  void refused(UUID order, String code) {
    held(order, h -> door.go(SELF, h, Step.plain(REFUSE, new PaymentOrderRefused(order, h.provider(), code))));
  }

  void cancelled(UUID order) {
    held(order, this::cancel);
  }

  /** What an inquiry brought. */
  void learned(UUID order, ProviderStatus status) {
    held(order, h -> {
      switch (status) {
        case ProviderStatus.Paid paid -> moneyIn.came(h, paid);
        case ProviderStatus.Unpaid(String ref) -> unpaid(h, ref);
        case ProviderStatus.Unknown() -> expireIfOver(h);
        case ProviderStatus.Ended(String ref, Ending ending) -> ended(h, ending);
      }
      if (!h.order().state().isLive() && !h.isSettled()) {
        door.answered(h.order());
      }
    });
  }

  private void unpaid(Held held, String providerRef) {
    if (held.order().state() == OrderState.REQUESTED) {
      offered(held, providerRef);
    } else {
      expireIfOver(held);
    }
  }

  private void offered(Held held, String ref) {
    UUID id = held.order().id();
    boolean wanted = held.order().state() == OrderState.REQUESTED;
    boolean known = held.order().channel().providerRef() != null;
    PaymentFact fact = wanted ? new PaymentReferenceGiven(id, held.provider(), ref)
        : new PaymentReferenceLate(id, held.provider(), ref);
    if (!known) {
      door.go(SELF, held, new Step(OFFER, fact, ref, null, List.of()));
    }
  }

  private void ended(Held held, Ending ending) {
    switch (ending) {
      case EXPIRED -> expire(held);
      case CANCELLED -> cancel(held);
    }
  }

  private void expireIfOver(Held held) {
    if (!clock.instant().isBefore(held.order().expiresAt())) {
      expire(held);
    }
  }

  private void expire(Held held) {
    door.go(SELF, held, Step.plain(EXPIRE, new PaymentOrderExpired(held.order().id(), held.provider())));
  }

  private void cancel(Held held) {
    door.go(SELF, held, Step.plain(CANCEL, new PaymentOrderCancelled(held.order().id(), held.provider())));
  }

  private void held(UUID order, Consumer<Held> work) {
    transactions.run(SELF, () -> orders.hold(order).ifPresent(work));
  }
}
