package eg.mahalliyat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {
  @Test
  void beginsOnTheFirstOfJulyInCairo() {
    assertThat(FiscalYear.of(Instant.parse("2026-06-30T20:59:59Z"))).isEqualTo(new FiscalYear(2025));
    assertThat(FiscalYear.of(Instant.parse("2026-06-30T21:00:00Z"))).as("midnight in Cairo, in summer time")
        .isEqualTo(new FiscalYear(2026));
    assertThat(FiscalYear.of(Instant.parse("2027-01-15T10:00:00Z"))).isEqualTo(new FiscalYear(2026));
  }

  @Test
  void standsInTheNumberOfAReceipt() {
    assertThat(new FiscalYear(2026).receiptNumber(1203, 17)).isEqualTo("1203-2627-000017");
    assertThat(new FiscalYear(2099).receiptNumber(7, 1_000_000)).isEqualTo("7-9900-1000000");
  }

  @Test
  void goesFromJulyToTheEndOfJune() {
    FiscalYear year = FiscalYear.of(LocalDate.of(2027, 6, 30));
    assertThat(year.name()).isEqualTo("2026/2027");
    assertThat(year.firstDay()).isEqualTo("2026-07-01");
    assertThat(year.lastDay()).isEqualTo("2027-06-30");
    assertThat(FiscalYear.of(LocalDate.of(2027, 7, 1)).first()).isEqualTo(2027);
  }
}
