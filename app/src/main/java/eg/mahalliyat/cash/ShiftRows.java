package eg.mahalliyat.cash;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of shifts; every method runs inside someone's transaction. */
@Component
class ShiftRows {
  private static final int MOST = 200;
  private static final String SELECT = """
      SELECT id, unit_id, number, staff_id, day, state, opening_amount, opened_at, counts, counted::text AS counted,
             counted_by, counted_at, expected_amount, explanation, closed_at, handed_to, handed_at
        FROM cash.shift""";

  private final JdbcClient jdbc;

  ShiftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number of the unit; false when the cashier has a shift under way. */
  boolean insert(UUID id, Shift.Name name, Pieces opening, Instant at) {
    return jdbc.sql("""
            INSERT INTO cash.shift (id, unit_id, number, staff_id, day, state, opening, opening_amount, opened_at)
            VALUES (?, ?, ?, ?, ?, 'OPEN', ?::jsonb, ?, ?)
            ON CONFLICT (staff_id) WHERE state IN ('OPEN', 'COUNTED') DO NOTHING""")
        .params(id, name.unitId(), name.number(), name.cashier(), name.day(), opening.json(),
            opening.total().piastres(), at.atOffset(UTC))
        .update() == 1;
  }

  int nextNumber(int unit) {
    return jdbc.sql("""
            INSERT INTO cash.shift_counter AS c (unit_id, last) VALUES (?, 1)
            ON CONFLICT (unit_id) DO UPDATE SET last = c.last + 1 RETURNING last""")
        .param(unit).query(Integer.class).single();
  }

  /** The one that he has not closed, wherever it is. */
  Optional<Shift> underWay(UUID cashier) {
    return jdbc.sql(SELECT + " WHERE staff_id = ? AND state IN ('OPEN', 'COUNTED')").param(cashier)
        .query(ShiftRows::shift).optional();
  }

  Optional<Shift> find(UUID id) {
    return jdbc.sql(SELECT + " WHERE id = ?").param(id).query(ShiftRows::shift).optional();
  }

  /** As it is once whoever else changes it has finished. */
  Optional<Shift> lock(UUID id) {
    return jdbc.sql(SELECT + " WHERE id = ? FOR UPDATE").param(id).query(ShiftRows::shift).optional();
  }

  /** Those of a day, and whatever of earlier days is still not handed over; the newest first. */
  List<Shift> of(LocalDate day) {
    return jdbc.sql(SELECT + " WHERE day = ? OR state <> 'HANDED_OVER' AND day < ? ORDER BY opened_at DESC, id LIMIT ?")
        .params(day, day, MOST).query(ShiftRows::shift).list();
  }

  /** @param no the number of the taking that comes with it; {@code Stale} when the shift has moved on */
  static Write takingNext(Shift shift, int no) {
    return Write.of("SELECT cash.take_next(?, ?, ?)", shift.id(), no, shift.name().day());
  }

  void counted(UUID shift, Pieces pieces, UUID by, Instant at) {
    jdbc.sql("""
            UPDATE cash.shift SET state = 'COUNTED', counts = counts + 1, counted = ?::jsonb, counted_amount = ?,
                   counted_by = ?, counted_at = ? WHERE id = ?""")
        .params(pieces.json(), pieces.total().piastres(), by, at.atOffset(UTC), shift).update();
  }

  void closed(UUID shift, Money expected, String explanation, Instant at) {
    jdbc.sql("UPDATE cash.shift SET state = 'CLOSED', expected_amount = ?, explanation = ?, closed_at = ? WHERE id = ?")
        .params(expected.piastres(), explanation, at.atOffset(UTC), shift).update();
  }

  /** The drawer is to be counted once more. */
  void reopened(UUID shift) {
    jdbc.sql("UPDATE cash.shift SET state = 'COUNTED', expected_amount = NULL, explanation = '', closed_at = NULL "
        + "WHERE id = ?").param(shift).update();
  }

  static Write handing(UUID shift, UUID to, Instant at) {
    return Write.of("UPDATE cash.shift SET state = 'HANDED_OVER', handed_to = ?, handed_at = ? WHERE id = ?",
        to, at.atOffset(UTC), shift);
  }

  private static Shift shift(ResultSet row, int n) throws SQLException {
    Shift.Name name = new Shift.Name(row.getInt("unit_id"), row.getInt("number"), id(row, "staff_id"),
        row.getObject("day", LocalDate.class));
    return new Shift(id(row, "id"), name, ShiftState.valueOf(row.getString("state")),
        new Shift.Opening(new Money(row.getLong("opening_amount")), moment(row, "opened_at")), count(row), end(row));
  }

  private static Shift.@Nullable Count count(ResultSet row) throws SQLException {
    String counted = row.getString("counted");
    return counted == null ? null
        : new Shift.Count(Pieces.read(counted), id(row, "counted_by"), moment(row, "counted_at"), row.getInt("counts"));
  }

  private static Shift.@Nullable End end(ResultSet row) throws SQLException {
    if (row.getObject("closed_at") == null) {
      return null;
    }
    Shift.Receiver to = row.getObject("handed_to") == null ? null
        : new Shift.Receiver(id(row, "handed_to"), moment(row, "handed_at"));
    return new Shift.End(new Money(row.getLong("expected_amount")), row.getString("explanation"),
        moment(row, "closed_at"), to);
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, UUID.class));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
