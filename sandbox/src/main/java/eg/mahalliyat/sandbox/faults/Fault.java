package eg.mahalliyat.sandbox.faults;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong outside, as a platform meets it; the timed ones take a number of seconds. */
public enum Fault {
  NOTIFICATION_LATE(true),
  NOTIFICATION_TWICE(false),
  NOTIFICATION_OUT_OF_ORDER(false),
  NOTIFICATION_WRONG_SIGNATURE(false),
  NOTIFICATION_WRONG_AMOUNT(false),
  NOTIFICATION_NEVER(false),
  FAWRY_HANGING(true),
  FAWRY_DOWN(false),
  FAWRY_SLOW(true),
  GATEWAY_DOWN(false),
  SETTLEMENT_MISSING_LINE(false),
  SETTLEMENT_EXTRA_LINE(false),
  SETTLEMENT_CHANGED_AMOUNT(false),
  SETTLEMENT_DUPLICATE_LINE(false),
  SMSC_THROTTLED(false),
  SMSC_DOWN(false),
  SMSC_UNDELIVERABLE(false),
  SMSC_LATE_RECEIPT(true),
  SCANNER_DOWN(false),
  SCANNER_HANGING(true),
  TIMESTAMPS_DOWN(false),
  TIMESTAMPS_SLOW(true),
  TIMESTAMPS_WRONG_NONCE(false),
  TIMESTAMPS_REFUSED(false),
  TIMESTAMPS_TIME_OFF(false),
  OCSP_DOWN(false),
  OCSP_SLOW(true),
  OCSP_UNKNOWN(false),
  OCSP_SIGNED_BY_ANOTHER(false),
  OCSP_OTHER_CERTIFICATE(false),
  OCSP_OUTDATED(false);

  static final Duration USUAL_DELAY = Duration.ofSeconds(5);

  private final boolean timed;

  Fault(boolean timed) {
    this.timed = timed;
  }

  public boolean isTimed() {
    return timed;
  }

  /** Its name in forms and JSON, such as {@code notification-late}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Fault> named(String slug) {
    return Arrays.stream(values()).filter(fault -> fault.slug().equals(slug)).findFirst();
  }
}
