package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.DayFormula;
import eg.mahalliyat.expressions.Formula;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a paper is good.
 *
 * @param years null when it does not expire, or until a day that is told; a part of a year is rounded up to whole months
 * @param until the last day, or null
 */
public record Validity(@Nullable Formula years, @Nullable DayFormula until) {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** True when no end is ever said. */
  public boolean unlimited() {
    return years == null && until == null;
  }

  /** The last day, where the definition says it as a day. */
  public Optional<LocalDate> lastDay(Given given) {
    return until == null ? Optional.empty() : until.day(given.values());
  }

  /** How many months, where the definition counts years. */
  public Optional<Integer> months(Given given) {
    return Optional.ofNullable(years).map(formula ->
        formula.compute(given.values()).multiply(MONTHS).setScale(0, RoundingMode.CEILING).intValueExact());
  }
}
