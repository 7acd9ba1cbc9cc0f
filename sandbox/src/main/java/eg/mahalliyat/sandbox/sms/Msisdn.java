package eg.mahalliyat.sandbox.sms;

import eg.mahalliyat.sandbox.web.Digits;

/**
 * A telephone number; 01XXXXXXXXX, +201XXXXXXXXX, 00201XXXXXXXXX and 201XXXXXXXXX are one phone
 * (domain.md 1.4).
 *
 * @param digits the number with its country code and nothing before it
 */
public record Msisdn(String digits) implements Comparable<Msisdn> {
  public static Msisdn of(String written) {
    var digits = Digits.western(written).replaceAll("[^0-9]", "");
    if (digits.startsWith("00")) {
      return new Msisdn(digits.substring(2));
    }
    return new Msisdn(digits.startsWith("0") ? "2" + digits : digits);
  }

  /** As it is written at home: 01XXXXXXXXX. */
  public String local() {
    return digits.startsWith("20") ? digits.substring(1) : digits;
  }

  @Override
  public int compareTo(Msisdn other) {
    return digits.compareTo(other.digits);
  }
}
