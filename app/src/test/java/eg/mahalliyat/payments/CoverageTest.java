package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.Coverage.Owed;
import eg.mahalliyat.payments.Coverage.Share;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a payment covers. */
@PlatformTest
class CoverageTest {
  private static final List<Owed> DEBT = List.of(
      new Owed(1, "RT-RENT", new Money(60_000)), new Owed(2, "RT-DEBT", new Money(40_000)),
      new Owed(3, "RT-COST", new Money(7_500)));

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Autowired Coverage coverage;

  @Test
  void costsComeFirstThenTheOldestLine() {
    assertThat(coverage.shares(DEBT, DAY, Money.ZERO, new Money(10_000)))
        .containsExactly(new Share("RT-COST", new Money(7_500)), new Share("RT-RENT", new Money(2_500)));
  }

  @Test
  void eachPaymentGoesOnWhereTheLastOneEnded() {
    assertThat(coverage.shares(DEBT, DAY, new Money(60_000), new Money(20_000)))
        .containsExactly(new Share("RT-RENT", new Money(7_500)), new Share("RT-DEBT", new Money(12_500)));
    assertThat(coverage.shares(DEBT, DAY, new Money(107_499), new Money(1))).containsExactly(new Share("RT-DEBT", new Money(1)));
  }

  @Test
  void allOfItIsEachLineWhole() {
    assertThat(coverage.shares(DEBT, DAY, Money.ZERO, new Money(107_500))).extracting(Share::amount)
        .containsExactly(new Money(7_500), new Money(60_000), new Money(40_000));
  }

  @Test
  void feesArePaidAtOnceAndDebtsMayBePaidInParts() {
    assertThat(coverage.inParts(TestBills.debt(UUID.randomUUID()), DAY)).isTrue();
    assertThat(coverage.inParts(TestBills.of(UUID.randomUUID()), DAY)).isFalse();
  }
}
