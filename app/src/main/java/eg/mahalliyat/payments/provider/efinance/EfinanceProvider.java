package eg.mahalliyat.payments.provider.efinance;

import eg.mahalliyat.payments.provider.Charge;
import eg.mahalliyat.payments.provider.ChargeAnswer;
import eg.mahalliyat.payments.provider.PaymentProvider;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.payments.provider.ProviderStatus.Ending;
import eg.mahalliyat.payments.provider.ProviderUnavailable;
import eg.mahalliyat.shared.Money;
import java.net.URI;
import org.springframework.stereotype.Component;

/**
 * The gateway. A charge tells it nothing yet: it makes the keys of the request, which the citizen's browser carries
 * there from our page.
 */
@Component
final class EfinanceProvider implements PaymentProvider {
  static final String NAME = "e-finance";

  private final EfinanceSettings settings;
  private final EfinanceSender sender;
  private final RequestKeys keys;
  private final EfinanceWire wire;

  EfinanceProvider(EfinanceSettings settings, EfinanceSender sender, RequestKeys keys, EfinanceWire wire) {
    this.settings = settings;
    this.sender = sender;
    this.keys = keys;
    this.wire = wire;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isReady() {
    return settings.isComplete();
  }

  @Override
  public String page() {
    return NAME;
  }

  @Override
  public ChargeAnswer charge(Charge charge) {
    keys.make(charge.merchantRef());
    return new ChargeAnswer.Given(RequestKeys.number(charge.merchantRef()));
  }

  @Override
  public ProviderStatus status(String merchantRef) {
    String number = RequestKeys.number(merchantRef);
    RequestKey key = RequestKey.fresh();
    XmlText xml = new XmlText().open("PaymentStatusInquiryReq");
    sender.write(xml);
    xml.field("SenderRequestNumber", number).close("PaymentStatusInquiryReq");
    URI to = settings.statusUrl();
    if (to == null) {
      throw new ProviderUnavailable("mahalliyat.efinance.status-url is not set");
    }
    String answer = wire.post(to, sender.envelope(xml.toString(), key).fields());
    try {
      return status(EfinanceXml.read(key.open(answer), "PaymentStatusInquiryRes"), number);
    } catch (EfinanceXml.Wrong e) {
      throw new ProviderUnavailable("e-finance answered something else in " + e.reason(), e);
    }
  }

  /** The gateway knows no withdrawal: a request that nobody pays ends by its date, and a late payment is kept in sight. */
  @Override
  public void cancel(String providerRef) {}

  /** The codes are assumed (A): only the element itself is known. */
  private static ProviderStatus status(EfinanceXml xml, String number) {
    if (!xml.text("SenderRequestNumber").equals(number)) {
      throw new EfinanceXml.Wrong("SenderRequestNumber");
    }
    return switch (xml.text("Code")) {
      case "0" -> new ProviderStatus.Unpaid(number);
      case "1" -> paid(xml, number);
      case "2" -> new ProviderStatus.Ended(number, Ending.EXPIRED);
      case "3" -> new ProviderStatus.Ended(number, Ending.CANCELLED);
      // The browser has not been there yet, or never will be: the order lives as long as its day.
      case "4" -> new ProviderStatus.Unknown();
      default -> throw new EfinanceXml.Wrong("Code");
    };
  }

  /** The fee may stand on top of the total; anything else is another amount. */
  private static ProviderStatus paid(EfinanceXml xml, String number) {
    Money total = xml.amount("PaymentRequestTotalAmount");
    Money taken = xml.amount("CustomerAuthorizationAmount");
    Money came = taken.equals(total.plus(xml.amount("CollectionFeesAmount"))) ? total : taken;
    if (!came.isPositive()) {
      throw new EfinanceXml.Wrong("CustomerAuthorizationAmount");
    }
    return new ProviderStatus.Paid(number, total, came);
  }
}
