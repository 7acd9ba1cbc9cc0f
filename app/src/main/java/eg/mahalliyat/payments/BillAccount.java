package eg.mahalliyat.payments;

import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.CheckDigit;
import eg.mahalliyat.shared.RequestNumber;
import java.util.Optional;

/**
 * What is typed at outlets that ask for bills: the bill's own number, or that of the request it is for. Both end with a
 * check digit, and their lengths keep them apart.
 */
sealed interface BillAccount {
  /** Eleven digits and a check digit; it stands on the bill's page. */
  record Own(long serial) implements BillAccount {
    private static final int LENGTH = 12;

    /** As it is shown and typed. */
    String digits() {
      return CheckDigit.append(String.valueOf(serial));
    }
  }

  /** Good while the request has one open bill. */
  record OfRequest(String digits) implements BillAccount {}

  /** Reads what was typed, in either digit set; empty when it is neither. */
  static Optional<BillAccount> parse(String typed) {
    String digits = ArabicText.westernDigits(typed).replaceAll("[\\s-]", "");
    boolean own = digits.length() == Own.LENGTH && digits.matches("[1-9]\\d*") && CheckDigit.fits(digits);
    return own ? Optional.of(new Own(Long.parseLong(digits.substring(0, Own.LENGTH - 1))))
        : RequestNumber.parse(digits).map(number -> new OfRequest(number.digits()));
  }
}
