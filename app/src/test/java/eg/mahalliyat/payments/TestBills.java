package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bills as tests need them: 150.50 pounds in two lines. */
final class TestBills {
  static final int UNIT = 101;

  private static final Ground LAW = new Ground("""
      {"rule": {"ar": "5 جنيهات للمتر", "en": "5 pounds a metre"}, "formula": "egp('5') * subject.area_m2",
       "inputs": [{"name": {"ar": "المساحة", "en": "Area"}, "value": "20.1"}]}""", "قانون 154 لسنة 2019",
      Mark.SOURCED);

  private TestBills() {}

  static NewBill of(UUID person) {
    return of(person, null);
  }

  static NewBill of(UUID person, @Nullable Instant expiresAt) {
    List<Line> lines = List.of(
        new Line(1, "licence-fee", "R-101", new Money(10_050), new Label("رسم الترخيص", "Licence fee"), LAW),
        new Line(2, "inspection", "R-102", new Money(5_000), new Label("رسم المعاينة", "Inspection fee"),
            new Ground("{\"inputs\":{}}", "", Mark.ILLUSTRATIVE)));
    return new NewBill(UUID.randomUUID(), "request:" + UUID.randomUUID(),
        new Label("رسوم رخصة محل", "Fees of a shop licence"), new Payer(UNIT, person), lines, expiresAt);
  }

  /** An old debt of 1,000 pounds in two years' rents with 75 of costs: it may be paid in parts. */
  static NewBill debt(UUID person) {
    List<Line> lines = List.of(
        new Line(1, "rent-2024", "RT-RENT", new Money(60_000), new Label("إيجار 2024", "Rent of 2024"), LAW),
        new Line(2, "rent-2025", "RT-RENT", new Money(40_000), new Label("إيجار 2025", "Rent of 2025"), LAW),
        new Line(3, "seizure", "RT-COST", new Money(7_500), new Label("مصروفات حجز", "Costs of seizure"), LAW));
    return new NewBill(UUID.randomUUID(), "request:" + UUID.randomUUID(), new Label("مديونية إيجار", "Debt of rent"),
        new Payer(UNIT, person), lines, null);
  }

  /** 720 pounds for occupying a road, and 600 that go back once it is mended. */
  static NewBill withDeposit(UUID person) {
    return withDeposit(person, UNIT);
  }

  static NewBill withDeposit(UUID person, int unit) {
    List<Line> lines = List.of(
        new Line(1, "fee", "LF-OCC", new Money(72_000), new Label("رسم إشغال", "Occupancy fee"), LAW),
        new Line(2, "deposit", "DP-OCC", new Money(60_000), new Label("تأمين يرد", "Refundable deposit"), LAW));
    return new NewBill(UUID.randomUUID(), "request:" + UUID.randomUUID(), new Label("إشغال طريق", "Road occupancy"),
        new Payer(unit, person), lines, null);
  }
}
