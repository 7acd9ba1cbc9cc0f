package eg.mahalliyat.cash;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts to be cancelled; every method runs inside someone's transaction. */
@Component
class VoidRows {
  private static final String SELECT =
      "SELECT taking_id, state, reason, words, decided_by FROM cash.voiding WHERE ";

  private final JdbcClient jdbc;

  VoidRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when it waits already, or is cancelled. */
  boolean ask(Taking taking, int unit, Voiding.Asked asked, UUID by, Instant at) {
    return jdbc.sql("""
            INSERT INTO cash.voiding AS v
              (taking_id, shift_id, unit_id, state, reason, words, card_slip, asked_by, asked_at)
            VALUES (?, ?, ?, 'ASKED', ?, ?, ?, ?, ?)
            ON CONFLICT (taking_id) DO UPDATE SET state = 'ASKED', reason = excluded.reason, words = excluded.words,
               card_slip = excluded.card_slip, asked_at = excluded.asked_at, decided_by = NULL, decided_at = NULL
             WHERE v.state = 'REFUSED'""")
        .params(Arrays.<@Nullable Object>asList(taking.id(), taking.shift(), unit, asked.reason().code(),
            asked.words(), asked.cardSlip(), by, at.atOffset(UTC)))
        .update() == 1;
  }

  /** {@code Stale} when nothing waits, or the shift is closed. */
  static Write deciding(UUID taking, Voiding.State state, UUID by, Instant at) {
    return Write.of("SELECT cash.void_taking(?, ?, ?, ?)", taking, state.name(), by, at.atOffset(UTC));
  }

  Optional<Voiding> find(UUID taking) {
    return jdbc.sql(SELECT + "taking_id = ?").param(taking).query(VoidRows::voiding).optional();
  }

  Map<UUID, Voiding> of(UUID shift) {
    return jdbc.sql(SELECT + "shift_id = ?").param(shift).query(VoidRows::voiding).list().stream()
        .collect(Collectors.toMap(Voiding::taking, Function.identity()));
  }

  boolean waits(UUID shift) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM cash.voiding WHERE shift_id = ? AND state = 'ASKED')").param(shift)
        .query(Boolean.class).single();
  }

  /** How many wait, by shift. */
  Map<UUID, Integer> waiting() {
    return jdbc.sql("SELECT shift_id, count(*) FROM cash.voiding WHERE state = 'ASKED' GROUP BY shift_id LIMIT 1000")
        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Voiding voiding(ResultSet row, int n) throws SQLException {
    return new Voiding(row.getObject("taking_id", UUID.class), Voiding.State.valueOf(row.getString("state")),
        Voiding.Reason.ofCode(row.getString("reason")).orElseThrow(), row.getString("words"),
        row.getObject("decided_by", UUID.class));
  }
}
