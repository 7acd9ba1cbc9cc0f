package eg.mahalliyat.payments.provider.postoffice;

import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.payments.provider.Collected.Kind;
import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.shared.Money;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a post office says that it took or gave back: {@code kind, paymentId, of, account, amount, currency, retry}. */
final class PostNotice {
  private static final int LONGEST_ID = 36;

  private PostNotice() {}

  /** @throws StrictJson.Wrong when it is not what was agreed */
  static Collected read(byte[] body, Map<String, String> headers) {
    JsonNode json = StrictJson.object(body);
    Kind kind = switch (StrictJson.text(json, "kind")) {
      case "PAYMENT" -> Kind.PAYMENT;
      case "REVERSAL" -> Kind.REVERSAL;
      default -> throw new StrictJson.Wrong("kind");
    };
    if (!StrictJson.text(json, "currency").equals("EGP")) {
      throw new StrictJson.Wrong("currency");
    }
    Money amount = StrictJson.amount(json, "amount");
    if (!amount.isPositive()) {
      throw new StrictJson.Wrong("amount");
    }
    String id = StrictJson.text(json, "paymentId");
    if (id.length() > LONGEST_ID) {
      throw new StrictJson.Wrong("paymentId");
    }
    String of = kind == Kind.REVERSAL ? StrictJson.text(json, "of") : id;
    var notice = new SignedNotice(PostOffice.NAME, StrictJson.text(json, "account"), kind.name(), headers, body);
    return new Collected(notice, kind, id, of, amount, json.path("retry").asBoolean(false));
  }
}
