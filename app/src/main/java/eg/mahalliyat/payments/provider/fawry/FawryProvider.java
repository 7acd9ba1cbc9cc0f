package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.payments.provider.Charge;
import eg.mahalliyat.payments.provider.ChargeAnswer;
import eg.mahalliyat.payments.provider.PaymentProvider;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.payments.provider.ProviderStatus.Ending;
import eg.mahalliyat.payments.provider.ProviderUnavailable;
import eg.mahalliyat.payments.provider.RefundAnswer;
import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.shared.Money;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Fawry, merchant side: the citizen pays under a reference number at any outlet (domain.md 4.1). */
final class FawryProvider implements PaymentProvider {
  static final String METHOD = "PAYATFAWRY";

  private static final String PAYMENTS = "/ECommerceWeb/Fawry/payments/";
  private static final int DONE = 200;
  private static final int NO_SUCH_ORDER = 9938;

  /** Unknown merchant, wrong signature: our account is set up wrongly. No fault of the order, so it waits. */
  private static final Set<Integer> OUR_FAULT = Set.of(9901, 9946);

  private final String name;
  private final FawrySettings settings;
  private final FawryWire wire;

  FawryProvider(FawryAccount account, FawryWire wire) {
    this.name = account.name();
    this.settings = account.settings();
    this.wire = wire;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isReady() {
    return settings.isComplete();
  }

  @Override
  public ChargeAnswer charge(Charge charge) {
    return read(() -> {
      JsonNode json = wire.post(settings.at(PAYMENTS + "charge"), FawryCharge.of(charge, settings));
      int code = code(json);
      if (code != DONE) {
        return new ChargeAnswer.Declined(String.valueOf(code));
      }
      mustBe(charge.merchantRef(), json);
      return new ChargeAnswer.Given(StrictJson.text(json, "referenceNumber"));
    });
  }

  @Override
  public ProviderStatus status(String merchantRef) {
    String signature = FawrySignature.status(settings.merchantCode(), merchantRef, settings.secureKey());
    // Not URL-encoded: one client warns that Fawry would not find the order.
    String query = "?merchantCode=" + settings.merchantCode() + "&merchantRefNumber=" + merchantRef
        + "&signature=" + signature;
    return read(() -> {
      JsonNode json = wire.get(settings.at(PAYMENTS + "status/v2" + query));
      return status(json, code(json), merchantRef);
    });
  }

  @Override
  public boolean givesBack() {
    return true;
  }

  @Override
  public RefundAnswer refund(String providerRef, Money amount) {
    String signature =
        FawrySignature.refund(settings.merchantCode(), providerRef, amount, settings.secureKey());
    return read(() -> {
      int code = code(wire.post(settings.at(PAYMENTS + "refund"), Map.of("merchantCode", settings.merchantCode(),
          "referenceNumber", providerRef, "refundAmount", amount.pounds(), "signature", signature)));
      return code == DONE ? new RefundAnswer.GivenBack(providerRef) : new RefundAnswer.Declined(String.valueOf(code));
    });
  }

  @Override
  public void cancel(String providerRef) {
    String lang = FawryCharge.ARABIC;
    String signature = FawrySignature.cancel(providerRef, settings.merchantCode(), lang, settings.secureKey());
    read(() -> code(wire.post(settings.at("/ECommerceWeb/api/orders/cancel-unpaid-order"), Map.of(
        "merchantAccount", settings.merchantCode(), "orderRefNo", providerRef, "lang", lang, "signature", signature))));
  }

  private static ProviderStatus status(JsonNode json, int code, String merchantRef) {
    if (code == NO_SUCH_ORDER) {
      return new ProviderStatus.Unknown();
    }
    if (code != DONE) {
      throw new ProviderUnavailable("fawry answered an inquiry with code " + code);
    }
    mustBe(merchantRef, json);
    String ref = StrictJson.text(json, "referenceNumber");
    String word = StrictJson.text(json, "orderStatus");
    return switch (word) {
      case "NEW" -> new ProviderStatus.Unpaid(ref);
      case "PAID", "DELIVERED" -> paid(ref, FawryAmounts.read(json));
      case "EXPIRED" -> new ProviderStatus.Ended(ref, Ending.EXPIRED);
      case "CANCELED", "CANCELLED", "FAILED", "REFUNDED" -> new ProviderStatus.Ended(ref, Ending.CANCELLED);
      default -> throw new StrictJson.Wrong("orderStatus");
    };
  }

  private static ProviderStatus paid(String ref, FawryAmounts amounts) {
    Money collected = amounts.collected();
    if (!collected.isPositive()) {
      throw new StrictJson.Wrong("paymentAmount");
    }
    return new ProviderStatus.Paid(ref, amounts.order(), collected);
  }

  /** An answer about another order is no answer. */
  private static void mustBe(String merchantRef, JsonNode json) {
    if (!StrictJson.text(json, "merchantRefNumber").equals(merchantRef)) {
      throw new StrictJson.Wrong("merchantRefNumber");
    }
  }

  private static int code(JsonNode json) {
    int code = json.path("statusCode").asInt(0);
    if (code == 0 || OUR_FAULT.contains(code)) {
      throw new ProviderUnavailable("fawry does not take our account: code " + code);
    }
    return code;
  }

  private static <T> T read(Supplier<T> exchange) {
    try {
      return exchange.get();
    } catch (StrictJson.Wrong e) {
      throw new ProviderUnavailable("fawry answered something else in " + e.reason(), e);
    }
  }
}
