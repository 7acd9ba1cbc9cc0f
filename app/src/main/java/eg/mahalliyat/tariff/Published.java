package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A fee rule as the guide page shows it. */
public record Published(String key, String revenueItem, String formula, String legal, Mark mark, Terms terms) {
  /**
   * @param from the first day
   * @param reads the names that the formula reads, such as {@code answers.years}
   * @param tables whose rows it reads
   */
  public record Terms(LocalDate from, Map<String, ValueType> reads, List<ShownTable> tables) {
    public Terms {
      tables = List.copyOf(tables);
      reads = Map.copyOf(reads);
    }
  }
}
