package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of measures against licences. */
@Component
final class MeasureRows {
  static final int MOST = 100;
  private static final String SELECT = "SELECT id, entry_id, kind, ground, told, basis, state, proposed_by, proposed_at, "
      + "decided_by, decided_at, refusal FROM licences.measure ";

  private final JdbcClient jdbc;

  MeasureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Measure> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(MeasureRows::measure).optional();
  }

  /** Of one licence, newest first. */
  List<Measure> ofEntry(UUID entry) {
    return jdbc.sql(SELECT + "WHERE entry_id = ? ORDER BY proposed_at DESC LIMIT " + MOST).param(entry)
        .query(MeasureRows::measure).list();
  }

  /** Of the unit: what waits first, then the newest. */
  List<Measure> all() {
    return jdbc.sql(SELECT + "ORDER BY state <> 'PROPOSED', proposed_at DESC LIMIT " + MOST)
        .query(MeasureRows::measure).list();
  }

  static Write inserting(Measure it, Licence licence) {
    return Write.of("""
        INSERT INTO licences.measure (id, entry_id, unit_id, person_id, kind, ground, told, basis, state, proposed_by,
          proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?)""",
        it.id(), it.licence(), licence.id().unitId(), licence.holder().personId(), it.kind().name(), it.why().ground(),
        it.why().told(), it.why().basis(), it.steps().proposedBy(), it.steps().proposedAt().atOffset(ZoneOffset.UTC));
  }

  /** @param refusal null for an endorsement */
  static Write deciding(UUID id, String by, Instant at, @Nullable String refusal) {
    return Write.of("SELECT licences.decide_measure(?, ?, ?, ?, ?)", id, refusal == null ? "ENDORSED" : "REFUSED", by,
        at.atOffset(ZoneOffset.UTC), refusal);
  }

  private static Measure measure(ResultSet row, int n) throws SQLException {
    return new Measure(row.getObject("id", UUID.class), row.getObject("entry_id", UUID.class),
        Measure.Kind.valueOf(row.getString("kind")),
        new Measure.Why(row.getString("ground"), row.getString("told"), row.getString("basis")),
        Measure.State.valueOf(row.getString("state")),
        new Measure.Steps(row.getString("proposed_by"), row.getTimestamp("proposed_at").toInstant(),
            row.getString("decided_by"), instant(row.getTimestamp("decided_at")), row.getString("refusal")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
