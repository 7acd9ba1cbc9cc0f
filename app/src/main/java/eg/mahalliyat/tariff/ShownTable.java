package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as the guide page shows it.
 *
 * @param name words below {@code tables.}
 * @param from since when it says so
 */
public record ShownTable(String name, List<Row> rows, LocalDate from, Mark mark) {
  /** @param each what is added for each unit above the bracket's beginning; empty for most */
  public record Row(String name, String value, String each) {}

  public ShownTable {
    rows = List.copyOf(rows);
  }

  static ShownTable of(TableVersion table) {
    List<Row> rows = new ArrayList<>();
    table.columns().forEach((column, its) -> {
      String before = column.isEmpty() ? "" : column + ": ";
      switch (its) {
        case Rows.ByWord words -> words.values().forEach((word, value) -> rows.add(row(before + word, value, "")));
        case Rows.BySize sizes -> sizes.brackets().forEach(bracket -> rows.add(row(before + bracket.name(),
            bracket.value(), bracket.each().signum() == 0 ? "" : bracket.each().toPlainString())));
      }
    });
    BigDecimal otherwise = table.key().otherwise();
    if (otherwise != null) {
      rows.add(row("…", otherwise, ""));
    }
    return new ShownTable(table.table(), rows, table.validity().from(), table.source().mark());
  }

  private static Row row(String name, BigDecimal value, String each) {
    return new Row(name, value.toPlainString(), each);
  }
}
