package eg.mahalliyat.payments.provider.fawrybiller;

import eg.mahalliyat.payments.provider.StrictJson;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a message is about: the number that was typed at the outlet, the kind of bill, and further fields of the outlet's
 * form, which are signed and mean nothing to us.
 */
record BillerAccount(String number, String billType, List<Extra> extras) {
  /** One field, as {@code Key1}. */
  record Extra(String key, String value) {}

  private static final int MOST_EXTRAS = 5;

  static BillerAccount read(JsonNode json) {
    JsonNode extras = json.path("extraBillingAccts");
    if (extras.size() > MOST_EXTRAS) {
      throw new StrictJson.Wrong("extraBillingAccts");
    }
    return new BillerAccount(StrictJson.text(json, "billingAcct"), StrictJson.text(json, "billTypeCode"),
        extras.valueStream().map(e -> new Extra(StrictJson.text(e, "key"), StrictJson.optional(e, "value")))
            .sorted(Comparator.comparing(Extra::key)).toList());
  }

  /** As signatures take it. */
  String signed() {
    StringBuilder text = new StringBuilder(number).append(billType);
    extras.forEach(e -> text.append(e.key()).append(e.value()));
    return text.toString();
  }
}
