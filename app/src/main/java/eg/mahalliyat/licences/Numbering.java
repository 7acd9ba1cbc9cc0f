package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Ids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out the numbers of a unit's register: {@code 131/2026/000123}, from 1 in each year and without a gap. */
@Component
final class Numbering {
  private final JdbcClient jdbc;
  private final Ids ids;

  Numbering(JdbcClient jdbc, Ids ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /** The id of a paper that is to get a number. */
  UUID id() {
    return ids.next();
  }

  /** Within the running transaction. Whoever comes next waits for its end, and takes the same number if it is undone. */
  String next(int unitId, String register, int year) {
    int serial = jdbc.sql("""
            INSERT INTO licences.numbering (unit_id, register, year, last) VALUES (?, ?, ?, 1)
            ON CONFLICT (unit_id, register, year) DO UPDATE SET last = numbering.last + 1 RETURNING last""")
        .params(unitId, register, year).query(Integer.class).single();
    return "%d/%d/%06d".formatted(unitId, year, serial);
  }
}
