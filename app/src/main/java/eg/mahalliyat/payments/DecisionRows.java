package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.MoneyDecision.Deed;
import eg.mahalliyat.payments.MoneyDecision.State;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of decisions about money that does not fit. Inside the caller's transaction. */
@Component
final class DecisionRows {
  private final JdbcClient jdbc;

  DecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All about one, the first first. */
  List<MoneyDecision> of(UUID exception) {
    return jdbc.sql("""
            SELECT id, deed, bill_id, reason, state, proposed_by, proposed_at, decided_by, decided_at, why
              FROM payments.decision WHERE exception_id = ? ORDER BY proposed_at, id""")
        .param(exception).query(DecisionRows::decision).list();
  }

  static Write inserting(MoneyDecision decision, Unfit about) {
    MoneyDecision.Steps steps = decision.steps();
    Instant decided = steps.decidedAt();
    return Write.of("""
        INSERT INTO payments.decision (id, exception_id, unit_id, deed, bill_id, reason, state, proposed_by, proposed_at,
               decided_by, decided_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        decision.id(), about.id(), about.payer().unitId(), decision.deed().name(), decision.bill(),
        decision.reason(), decision.state().name(), steps.proposedBy(), steps.proposedAt().atOffset(UTC), steps.decidedBy(),
        decided == null ? null : decided.atOffset(UTC));
  }

  /** @throws Conflict when somebody decided it before */
  void decide(UUID id, State state, String by, Instant at, @Nullable String why) {
    int moved = jdbc.sql("""
            UPDATE payments.decision SET state = ?, decided_by = ?, decided_at = ?, why = ?
             WHERE id = ? AND state = 'PROPOSED'""")
        .params(Arrays.<@Nullable Object>asList(state.name(), by, at.atOffset(UTC), why, id)).update();
    if (moved == 0) {
      throw new Conflict("payments.unfit-twice", Map.of());
    }
  }

  static Write became(UUID id, UUID order) {
    return Write.of("UPDATE payments.decision SET order_id = ? WHERE id = ?", order, id);
  }

  private static MoneyDecision decision(ResultSet row, int n) throws SQLException {
    Timestamp decided = row.getTimestamp("decided_at");
    MoneyDecision.Steps steps = new MoneyDecision.Steps(row.getString("proposed_by"),
        row.getTimestamp("proposed_at").toInstant(), row.getString("decided_by"),
        decided == null ? null : decided.toInstant(), row.getString("why"));
    return new MoneyDecision(row.getObject("id", UUID.class), Deed.valueOf(row.getString("deed")),
        row.getObject("bill_id", UUID.class), row.getString("reason"), State.valueOf(row.getString("state")), steps);
  }
}
