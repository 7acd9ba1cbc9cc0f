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
}
