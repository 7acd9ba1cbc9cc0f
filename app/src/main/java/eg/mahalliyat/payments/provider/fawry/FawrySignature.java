package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.shared.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fawry's signatures: SHA-256 over fields in a fixed order, with the secure key last (domain.md 4.1). */
final class FawrySignature {
  private FawrySignature() {}

  static String charge(String merchantCode, String merchantRef, String profile, Money amount, String key) {
    return hash(merchantCode, merchantRef, profile, FawryProvider.METHOD, amount.plain(), key);
  }

  static String status(String merchantCode, String merchantRef, String key) {
    return hash(merchantCode, merchantRef, key);
  }

  /** Without a reason: it would be read by people who need not know it. */
  static String refund(String merchantCode, String providerRef, Money amount, String key) {
    return hash(merchantCode, providerRef, amount.plain(), key);
  }

  static String cancel(String providerRef, String merchantCode, String lang, String key) {
    return hash(providerRef, merchantCode, lang, key);
  }

  static String notification(FawryNotice notice, String key) {
    return hash(notice.fawryRef(), notice.merchantRef(), notice.amounts().payment().plain(),
        notice.amounts().order().plain(), notice.status(), notice.method(), notice.paymentRef(), key);
  }

  /** Takes the same time wherever the first difference is. */
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(String.join("", parts).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
