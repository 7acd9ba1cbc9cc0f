package eg.mahalliyat.revenue;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of proposals. */
@Component
final class ProposalRows {
  private static final String SELECT = "SELECT id, code, place, valid_from, valid_until, content::text AS content, "
      + "reason, state, proposed_by, proposed_at, decided_by, decided_at FROM revenue.proposal ";

  private final JdbcClient jdbc;

  ProposalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Proposal> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(ProposalRows::proposal).optional();
  }

  /** What waits for a second person, oldest first. */
  List<Proposal> open() {
    return jdbc.sql(SELECT + "WHERE state = 'PROPOSED' ORDER BY proposed_at LIMIT 100").query(ProposalRows::proposal)
        .list();
  }

  /** What was ever proposed for an item and its accounts, newest first. */
  List<Proposal> of(String code) {
    return jdbc.sql(SELECT + "WHERE code = ? ORDER BY proposed_at DESC LIMIT 100").param(code)
        .query(ProposalRows::proposal).list();
  }

  static Write adding(Proposal proposal) {
    return Write.of("""
        INSERT INTO revenue.proposal (id, code, place, valid_from, valid_until, content, reason, state, proposed_by,
          proposed_at) VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, 'PROPOSED', ?, ?)""",
        proposal.id(), proposal.code(), proposal.place(), proposal.validity().from(), proposal.validity().until(),
        proposal.content(), proposal.progress().reason(), proposal.progress().by(),
        proposal.progress().at().atOffset(UTC));
  }

  static Write deciding(Proposal proposal, Proposal.State state, UUID by, Instant at) {
    return Write.of("SELECT revenue.decide(?, ?, ?, ?)", proposal.id(), state.name(), by, at.atOffset(UTC));
  }

  private static Proposal proposal(ResultSet row, int n) throws SQLException {
    var progress = new Proposal.Progress(Proposal.State.valueOf(row.getString("state")), row.getString("reason"),
        row.getObject("proposed_by", UUID.class), row.getTimestamp("proposed_at").toInstant(),
        row.getObject("decided_by", UUID.class), moment(row.getTimestamp("decided_at")));
    return new Proposal(row.getObject("id", UUID.class), row.getString("code"), row.getString("place"),
        GuideRows.validity(row), row.getString("content"), progress);
  }

  private static @Nullable Instant moment(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
