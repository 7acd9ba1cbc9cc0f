package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.shared.Money;
import tools.jackson.databind.JsonNode;

/**
 * The amounts of a message.
 *
 * @param payment what was taken from the citizen
 * @param order what the order asks for
 * @param fees Fawry's own, zero when it does not say
 */
record FawryAmounts(Money payment, Money order, Money fees) {
  static FawryAmounts read(JsonNode json) {
    Money fees = json.hasNonNull("fawryFees") ? StrictJson.amount(json, "fawryFees") : Money.ZERO;
    return new FawryAmounts(StrictJson.amount(json, "paymentAmount"), StrictJson.amount(json, "orderAmount"), fees);
  }

  /** What was collected for the order: the fee may stand on top of it, anything else is another amount. */
  Money collected() {
    return payment.equals(order.plus(fees)) ? order : payment;
  }
}
