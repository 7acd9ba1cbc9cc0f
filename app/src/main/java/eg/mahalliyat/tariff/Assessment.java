package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Money;
import java.util.List;

/** What is to be paid at a stage, line by line; lines of nothing are left out. */
public record Assessment(List<FeeLine> lines) {
  public Assessment {
    lines = List.copyOf(lines);
  }

  public Money total() {
    return lines.stream().map(FeeLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
