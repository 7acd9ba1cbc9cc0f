package eg.mahalliyat.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A provider's statement of one day as it was read: all of it, or what is wrong with it. */
public sealed interface Statement {
  record Rows(String provider, LocalDate day, List<StatementRow> rows) implements Statement {
    public Rows {
      rows = List.copyOf(rows);
    }

    StatementRow.Sums sums() {
      return rows.stream().map(StatementRow::sums).reduce(StatementRow.Sums.NONE, StatementRow.Sums::plus);
    }
  }

  /**
   * @param line where; 0 for the file as a whole
   * @param fault word key below {@code reconciliation.fault.}
   */
  record Wrong(long line, String fault, Map<String, String> places) implements Statement {}
}
