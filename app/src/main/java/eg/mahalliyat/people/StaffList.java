package eg.mahalliyat.people;

import java.util.List;
import java.util.Map;

/** A list of staff as it came in a file, before anybody has judged what it says. */
sealed interface StaffList {
  /** No list can be read from it. */
  record Unreadable(ImportFault fault) implements StaffList {}

  record Lines(List<Line> lines) implements StaffList {}

  /**
   * One line.
   *
   * @param number as an editor counts it
   * @param cells by column, each without spaces at its ends
   * @param surplus whether it has more cells than the head has columns
   */
  record Line(long number, Map<String, String> cells, boolean surplus) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }
}
