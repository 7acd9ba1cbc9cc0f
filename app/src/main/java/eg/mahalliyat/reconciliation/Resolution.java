package eg.mahalliyat.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a case ended. */
public enum Resolution {
  /** The platform found it in a later statement. */
  CAME_LATE,
  PROVIDER_CORRECTS,
  /** The payment was found and applied here. */
  BOOKED,
  GIVEN_BACK,
  /** Looked into; nobody lost anything. */
  NO_LOSS;

  /** What an official may choose. */
  public static List<Resolution> ofOfficials() {
    return List.of(PROVIDER_CORRECTS, BOOKED, GIVEN_BACK, NO_LOSS);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Resolution> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
