package eg.mahalliyat.licences;

import eg.mahalliyat.territory.Territory;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of scans. */
@Component
final class ScanRows {
  private static final int MOST = 100;
  private final JdbcClient jdbc;
  private final Registers registers;
  private final Territory territory;

  ScanRows(JdbcClient jdbc, Registers registers, Territory territory) {
    this.jdbc = jdbc;
    this.registers = registers;
    this.territory = territory;
  }

  /** The register entry that a code names, when this official's unit has it. */
  Optional<UUID> entry(LicenceClaims.Subject subject) {
    return registers.register(subject.type()).flatMap(register -> territory.unit(subject.unit()).flatMap(unit -> jdbc
        .sql("SELECT entry_id FROM licences.issue WHERE register = ? AND unit_id = ? AND number = ?")
        .params(register, unit.id(), subject.number()).query(UUID.class).optional()));
  }

  /** @return false when it came before */
  boolean insert(Scan it, StreetScans.Arrived arrived) {
    Scan.Place place = it.place();
    return jdbc.sql("""
            INSERT INTO licences.scan (id, unit_id, staff, code, entry_id, number, seen, listed_at, verdict, finding, remark,
              latitude, longitude, scanned_at, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""")
        .params(Arrays.<@Nullable Object>asList(it.id(), arrived.official().unitId(), arrived.official().id(), it.code(),
            arrived.licence(), arrived.number(), it.seen().verdict(), utc(it.seen().listed()), arrived.verdict(),
            it.finding().what(), it.finding().remark(), place == null ? null : place.latitude(),
            place == null ? null : place.longitude(), utc(it.seen().at()), utc(arrived.at())))
        .update() == 1;
  }

  /** Of the unit, newest first. */
  List<StreetScans.Kept> newest() {
    return jdbc.sql("SELECT scanned_at, staff, entry_id, number, seen, verdict, finding, remark, latitude, longitude "
            + "FROM licences.scan ORDER BY scanned_at DESC LIMIT " + MOST)
        .query((row, n) -> {
          Timestamp at = row.getTimestamp("scanned_at");
          Scan.Place place = row.getBigDecimal("latitude") == null ? null
              : new Scan.Place(row.getBigDecimal("latitude"), row.getBigDecimal("longitude"));
          return new StreetScans.Kept(at.toInstant(), row.getString("staff"),
              new StreetScans.About(row.getObject("entry_id", UUID.class), row.getString("number"), row.getString("seen"),
                  row.getString("verdict")),
              new Scan.Finding(row.getString("finding"), row.getString("remark")), place);
        }).list();
  }

  private static @Nullable Object utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
