package eg.mahalliyat.payments.provider.efinance;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentOrder;
import eg.mahalliyat.payments.PaymentSplit;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import java.net.URI;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the request of an order: the lines of its bill become amounts of settlement accounts. */
@Component
final class Initiations {
  private final EfinanceSettings settings;
  private final EfinanceSender sender;
  private final RequestKeys keys;
  private final PaymentSplit split;
  private final Vault vault;
  private final Settings platform;

  Initiations(EfinanceSettings settings, EfinanceSender sender, RequestKeys keys, PaymentSplit split, Vault vault,
      Settings platform) {
    this.platform = platform;
    this.settings = settings;
    this.sender = sender;
    this.keys = keys;
    this.split = split;
    this.vault = vault;
  }

  Envelope envelope(Bill bill, PaymentOrder order) {
    String number = RequestKeys.number(order.channel().merchantRef());
    RequestKey key = keys.byNumber(number).orElseThrow(() -> new NotFound("payment order")).key();
    return sender.envelope(initiation(bill, order, number).xml(sender), key);
  }

  private Initiation initiation(Bill bill, PaymentOrder order, String number) {
    String user = HexFormat.of().formatHex(vault.hash("payer", bill.payer().personId().toString()), 0, 4);
    return new Initiation(number, bill.title().ar(), parts(bill, order.amount()),
        order.expiresAt().atZone(WorkingDays.CAIRO).toLocalDate(), user,
        us(settings.platformUrl()) + "/hooks/e-finance/confirmation",
        us(null) + "/hooks/e-finance/return/" + bill.id() + "/" + order.id());
  }

  private String us(@Nullable URI other) {
    return String.valueOf(other == null ? platform.publicUrl() : other).replaceAll("/+$", "");
  }

  private List<Initiation.Settled> parts(Bill bill, Money amount) {
    Map<String, Money> byAccount = new LinkedHashMap<>();
    split.of(bill, amount).forEach(part ->
        byAccount.merge(part.account().orElse(settings.settlement().account()), part.amount(), Money::plus));
    return byAccount.entrySet().stream()
        .map(e -> new Initiation.Settled(e.getKey(), bill.title().ar(), e.getValue())).toList();
  }
}
