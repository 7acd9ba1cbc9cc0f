package eg.mahalliyat.sandbox.biller;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Base64 of SHA-256 over the fields, the key last (domain.md 4.2). */
final class BillerSignatures {
  private BillerSignatures() {}

  static String inquiry(String exchange, String account, String billType, String key) {
    return digest("BillInqRq", exchange, account, billType, key);
  }

  static String inquiryAnswer(
      String exchange, String account, String billType, String code, String key) {
    return digest("BillInqRs", exchange, account, billType, code, key);
  }

  /** {@code ids} are number, type and time of each, joined in the order of the message. */
  static String payment(
      String exchange, String account, String billType, String ids, String amount, String key) {
    return digest("PmtNotifyRq", exchange, account, billType, ids, amount, key);
  }

  static String paymentAnswer(String exchange, String ids, String code, String key) {
    return digest("PmtNotifyRs", exchange, ids, code, key);
  }

  private static String digest(String... fields) {
    try {
      var text = String.join("", fields).getBytes(UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
