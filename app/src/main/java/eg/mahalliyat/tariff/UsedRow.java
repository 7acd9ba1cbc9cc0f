package eg.mahalliyat.tariff;

import java.time.LocalDate;

/**
 * The row of a table that a line was computed with.
 *
 * @param table its name in the definition; words below {@code tables.}
 * @param row which row, as {@code first} or {@code premium: 20 < x ≤ 70}
 * @param value its value
 * @param from since when the table says so
 */
public record UsedRow(String table, String row, String value, LocalDate from, Source source) {}
