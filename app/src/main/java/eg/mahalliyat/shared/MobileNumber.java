package eg.mahalliyat.shared;

import java.io.Serializable;
import java.util.Optional;

/** An Egyptian mobile number in its national form, 01[0125] and eight digits (domain.md 1.4). */
public record MobileNumber(String national) implements Serializable {
  public MobileNumber {
    if (!national.matches("01[0125]\\d{8}")) {
      throw new IllegalArgumentException("not an Egyptian mobile number");
    }
  }

  /** Reads what a person typed: either digit set, spaces, dashes, +20, 0020 or 20 before it. */
  public static Optional<MobileNumber> parse(String typed) {
    String digits = ArabicText.westernDigits(typed).replaceAll("[\\s()-]", "").replaceFirst("^(\\+20|0020|20)(?=1)", "0");
    return digits.matches("01[0125]\\d{8}") ? Optional.of(new MobileNumber(digits)) : Optional.empty();
  }

  /** With country code and without plus, as SMPP wants it. */
  public String international() {
    return "2" + national;
  }

  /** The form for pages: only the last three digits are shown. */
  public String masked() {
    return national.substring(0, 3) + "•••••" + national.substring(8);
  }

  @Override
  public String toString() {
    return "MobileNumber[" + masked() + "]";
  }
}
