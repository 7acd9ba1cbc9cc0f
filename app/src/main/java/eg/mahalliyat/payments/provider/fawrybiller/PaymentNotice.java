package eg.mahalliyat.payments.provider.fawrybiller;

import eg.mahalliyat.payments.provider.Collected.Kind;
import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * {@code PmtNotifyRq} with one payment, its signed fields first. The rest is read when the signature was found good.
 *
 * @param ids as they came
 * @param signature empty when absent
 */
record PaymentNotice(BillerHead head, BillerAccount account, List<PaymentId> ids, Money amount, String signature) {
  /** What is read of a notice that is genuine. @param of the number of the payment that is given back */
  record Meaning(Kind kind, String status, String paymentId, String of, boolean isRetry) {}

  private static final String CODE = "PmtNotifyRq";
  private static final int MOST_IDS = 10;

  /** @throws StrictJson.Wrong when a signed field is missing, is no text, or is an impossible amount */
  static PaymentNotice read(JsonNode json) {
    BillerHead head = BillerHead.read(json);
    JsonNode info = info(json);
    JsonNode ids = info.path("pmtIds");
    if (!head.code().equals(CODE) || ids.isEmpty() || ids.size() > MOST_IDS) {
      throw new StrictJson.Wrong(ids.isEmpty() || ids.size() > MOST_IDS ? "pmtIds" : "msgCode");
    }
    return new PaymentNotice(head, BillerAccount.read(info), ids.valueStream().map(PaymentId::read).toList(),
        StrictJson.amount(info.path("pmtAmt"), "amt"), StrictJson.optional(json, "signature"));
  }

  boolean isSignedWith(String key) {
    String numbers = ids.stream().map(PaymentId::signed).collect(Collectors.joining());
    return BillerSignature.same(BillerSignature.of(key, head, account.signed() + numbers + amount.plain()), signature);
  }

  /** @throws StrictJson.Wrong for another currency, nothing at all, or a payment without Fawry's own number */
  Meaning meaning(JsonNode json) {
    JsonNode info = info(json);
    if (!StrictJson.text(info.path("pmtAmt"), "curCode").equals("EGP")) {
      throw new StrictJson.Wrong("curCode");
    }
    if (!amount.isPositive()) {
      throw new StrictJson.Wrong("amt");
    }
    String status = StrictJson.text(info, "pmtStatus");
    String own = ids.stream().filter(id -> id.type().equals("FPTN")).map(PaymentId::id).findFirst()
        .orElseThrow(() -> new StrictJson.Wrong("FPTN"));
    boolean retry = json.path("isRetry").asBoolean(false);
    return switch (status) {
      case "PmtNew" -> new Meaning(Kind.PAYMENT, status, own, own, retry);
      case "PmtReversal" -> new Meaning(Kind.REVERSAL, status, own, reversed(info, own), retry);
      default -> throw new StrictJson.Wrong("pmtStatus");
    };
  }

  private static String reversed(JsonNode info, String own) {
    String named = StrictJson.optional(info.path("pmtRevInfo"), "pmtId");
    return named.isEmpty() ? own : named;
  }

  private static JsonNode info(JsonNode json) {
    JsonNode records = json.path("pmtRec");
    if (records.size() != 1) {
      throw new StrictJson.Wrong("pmtRec");
    }
    return records.path(0).path("pmtInfo");
  }
}
