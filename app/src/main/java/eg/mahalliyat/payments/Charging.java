package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.Charge;
import eg.mahalliyat.payments.provider.ChargeAnswer;
import eg.mahalliyat.payments.provider.PaymentProvider;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.platform.Vault;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gets the number that the citizen pays under. A time-out says nothing: the same reference is sent again until an
 * answer comes or the order's time is over.
 */
@Component
final class Charging {
  private final Books books;
  private final Providers providers;
  private final Settling settling;
  private final Vault vault;
  private final InstantSource clock;

  Charging(Books books, Providers providers, Settling settling, Vault vault, InstantSource clock) {
    this.books = books;
    this.providers = providers;
    this.settling = settling;
    this.vault = vault;
    this.clock = clock;
  }

  boolean done(UUID id) {
    books.order(id).filter(this::isWanted).ifPresent(this::charge);
    return true;
  }

  private boolean isWanted(PaymentOrder order) {
    return order.state() == OrderState.REQUESTED && clock.instant().isBefore(order.expiresAt());
  }

  private void charge(PaymentOrder order) {
    PaymentProvider provider = providers.named(order.channel().provider());
    switch (provider.charge(asked(order))) {
      case ChargeAnswer.Given(String ref) -> settling.offered(order.id(), ref);
      case ChargeAnswer.Declined(String code) -> declined(order, provider, code);
    }
  }

  /** "We have that number already" is a refusal too: an earlier try whose answer was lost may have come through. */
  private void declined(PaymentOrder order, PaymentProvider provider, String code) {
    ProviderStatus status = provider.status(order.channel().merchantRef());
    if (status instanceof ProviderStatus.Unknown) {
      settling.refused(order.id(), code);
    } else {
      settling.learned(order.id(), status);
    }
  }

  private Charge asked(PaymentOrder order) {
    Bill bill = books.bill(order.billId());
    String payer = HexFormat.of().formatHex(vault.hash("payer", bill.payer().personId().toString()), 0, 16);
    return new Charge(order.channel().merchantRef(), payer, order.amount(), bill.title().ar(), order.expiresAt());
  }
}
