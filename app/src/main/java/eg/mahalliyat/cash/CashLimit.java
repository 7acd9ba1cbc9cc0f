package eg.mahalliyat.cash;

import eg.mahalliyat.shared.Money;
import org.springframework.stereotype.Component;

/** How much may be paid in cash (law 18/2019 and its decrees). */
@Component
public final class CashLimit {
  /** What the limit means for an amount. */
  public enum Verdict {
    FINE,
    /** Only after the payer was told. */
    TELL,
    NO_CASH
  }

  private final CashSettings settings;

  CashLimit(CashSettings settings) {
    this.settings = settings;
  }

  public Verdict of(Money amount) {
    if (!settings.exceededBy(amount)) {
      return Verdict.FINE;
    }
    return settings.above() == CashSettings.Above.WARN ? Verdict.TELL : Verdict.NO_CASH;
  }

  public Money most() {
    return Money.ofPounds(settings.limit());
  }
}
