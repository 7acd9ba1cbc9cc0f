package eg.mahalliyat.sandbox.fawry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The signatures of domain.md 4.1: lowercase hex SHA-256 of the fields in order, the secure key
 * last.
 */
final class Signatures {
  private Signatures() {}

  static String charge(Charge charge, String key) {
    return digest(
        charge.merchantCode(),
        charge.merchantRefNum(),
        charge.customerProfileId(),
        charge.paymentMethod(),
        charge.amount().plain(),
        charge.cardToken(),
        key);
  }

  static String status(String merchantCode, String merchantRefNumber, String key) {
    return digest(merchantCode, merchantRefNumber, key);
  }

  static String refund(
      String merchantCode, String reference, Amount amount, @Nullable String reason, String key) {
    return digest(merchantCode, reference, amount.plain(), reason, key);
  }

  static String cancel(String orderRefNo, String merchantAccount, String lang, String key) {
    return digest(orderRefNo, merchantAccount, lang, key);
  }

  static String notification(Notice notice, String key) {
    return digest(
        notice.fawryRefNumber(),
        notice.merchantRefNumber(),
        notice.paymentAmount().plain(),
        notice.orderAmount().plain(),
        notice.status().name(),
        notice.paymentMethod(),
        notice.paymentReference(),
        key);
  }

  private static String digest(@Nullable String... fields) {
    var text = new StringBuilder();
    for (var field : fields) {
      text.append(field == null ? "" : field);
    }
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
