package eg.mahalliyat.sandbox.fawry;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A charge as the merchant asked for it, read from the JSON of domain.md 4.1; absent texts are
 * null.
 */
public record Charge(
    String merchantCode,
    String merchantRefNum,
    @Nullable String customerProfileId,
    @Nullable String customerName,
    @Nullable String customerMobile,
    @Nullable String customerEmail,
    String paymentMethod,
    @Nullable String cardToken,
    Amount amount,
    String currencyCode,
    @Nullable Instant paymentExpiry,
    @Nullable String description,
    List<ChargeItem> items,
    @Nullable URI webhook) {

  /** Reads the fields; nothing when the amount is no amount or the webhook's address no address. */
  static Optional<Charge> parse(JsonNode json) {
    try {
      return Amount.read(json.path("amount")).map(amount -> read(json, amount));
    } catch (IllegalArgumentException badAddress) {
      return Optional.empty();
    }
  }

  private static Charge read(JsonNode json, Amount amount) {
    return new Charge(
        json.path("merchantCode").asString(""),
        json.path("merchantRefNum").asString(""),
        text(json, "customerProfileId"),
        text(json, "customerName"),
        text(json, "customerMobile"),
        text(json, "customerEmail"),
        json.path("paymentMethod").asString(""),
        text(json, "cardToken"),
        amount,
        json.path("currencyCode").asString("EGP"),
        expiry(json.path("paymentExpiry")),
        text(json, "description"),
        json.path("chargeItems").values().stream().map(ChargeItem::read).toList(),
        webhook(json));
  }

  /** Both spellings are in use (domain.md 4.1). */
  boolean isPayAtFawry() {
    return paymentMethod.equalsIgnoreCase("PAYATFAWRY");
  }

  /** Is everything there that a reference number needs? Currency other than EGP is never taken. */
  boolean isComplete(Instant now) {
    return !merchantRefNum.isBlank()
        && amount.isPositive()
        && currencyCode.equals("EGP")
        && (paymentExpiry == null || paymentExpiry.isAfter(now));
  }

  private static @Nullable Instant expiry(JsonNode epochMillis) {
    return epochMillis.isMissingNode() || epochMillis.isNull()
        ? null
        : Instant.ofEpochMilli(epochMillis.asLong(0));
  }

  private static @Nullable URI webhook(JsonNode json) {
    var url = text(json, "orderWebHookUrl");
    var address = url == null ? null : URI.create(url);
    if (address != null
        && (address.getScheme() == null || !address.getScheme().startsWith("http"))) {
      throw new IllegalArgumentException("no address to post to: " + url);
    }
    return address;
  }

  private static @Nullable String text(JsonNode json, String field) {
    var value = json.path(field).asString("");
    return value.isEmpty() ? null : value;
  }
}
