package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The powers of attorney, and the extracts of companies, that a unit has seen. Each unit keeps its own: it has to see the
 * paper itself.
 */
@Component
public final class Attorneys {
  private static final String COLUMNS =
      "id, person_id, agent_id, source, number, office, year, covers, ends_on, document_id, revoked_at";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM people.attorney ";
  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Attorneys(JdbcClient jdbc, Journal journal, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps what a clerk read from the paper; the same paper read again replaces what was read before.
   *
   * @return the id under which it is kept
   * @throws Conflict when the principal has taken this paper back
   */
  public UUID record(Actor.Staff clerk, Attorney attorney) {
    return transactions.as(clerk, () -> {
      UUID id = jdbc.sql("""
              INSERT INTO people.attorney (id, unit_id, person_id, agent_id, source, number, office, year, covers,
                                           ends_on, document_id, recorded_at)
              SELECT v.* FROM (VALUES (?::uuid, ?::int, ?::uuid, ?::uuid, ?::text, ?::text, ?::text, ?::int, ?::text[],
                                       ?::date, ?::uuid, ?::timestamptz))
                AS v (id, unit, person, agent, source, number, office, year, covers, ends_on, document, at)
               WHERE NOT people.deed_revoked(v.person, v.agent, v.number, v.office, v.year)
              ON CONFLICT (unit_id, person_id, agent_id, number, office, year) DO UPDATE
                 SET source = excluded.source, covers = excluded.covers, ends_on = excluded.ends_on,
                     document_id = excluded.document_id, recorded_at = excluded.recorded_at
              RETURNING id""")
          .param(attorney.id()).param(clerk.unitId()).param(attorney.principal()).param(attorney.agent())
          .param(attorney.deed().source().name()).param(attorney.deed().number()).param(attorney.deed().office())
          .param(attorney.deed().year())
          .param(attorney.extent().covers().toArray(String[]::new)).param(attorney.extent().endsOn())
          .param(attorney.deed().scan()).param(clock.instant().atOffset(ZoneOffset.UTC)).query(UUID.class).optional()
          .orElseThrow(() -> new Conflict("people.attorney-revoked", Map.of()));
      journal.append(clerk, "person:" + attorney.principal(), Scope.of(clerk.unitId(), attorney.principal()),
          new AttorneyRecorded(id, attorney.principal(), attorney.agent(), attorney.deed().scan()));
      return id;
    });
  }

  /** Those of a principal, the newest first; 20 at most. */
  public List<Attorney> of(Actor.Staff clerk, UUID principal) {
    return transactions.as(clerk, () -> jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY recorded_at DESC LIMIT ?")
        .params(principal, MOST).query(Attorneys::attorney).list());
  }

  public Optional<Attorney> find(Actor.Staff clerk, UUID id) {
    return transactions.as(clerk, () -> jdbc.sql(SELECT + "WHERE id = ?").param(id).query(Attorneys::attorney)
        .optional());
  }

  /** The powers that somebody has given: each paper once, however many units have seen it. 20 at most. */
  public List<Attorney> given(Actor.Citizen principal) {
    return transactions.as(principal, () -> jdbc.sql("SELECT DISTINCT ON (agent_id, number, office, year) " + COLUMNS
            + " FROM people.attorney WHERE person_id = ? ORDER BY agent_id, number, office, year, recorded_at DESC LIMIT ?")
        .params(principal.personId(), MOST).query(Attorneys::attorney).list());
  }

  /**
   * The powers that others gave to somebody, those that name the latest day first: each paper once, as it was read last;
   * taken back at one unit, it is taken back. 100 at most.
   */
  public List<Attorney> held(Actor.Citizen agent) {
    return transactions.as(agent, () -> jdbc.sql("SELECT " + COLUMNS
            + " FROM people.held_powers() ORDER BY revoked_at IS NOT NULL, ends_on DESC NULLS FIRST, id LIMIT 100")
        .query(Attorneys::attorney).list());
  }

  private record Taken(UUID id, int unit, UUID agent) {}

  /**
   * The principal takes a paper back, at every unit that has seen it; sent again it changes nothing.
   *
   * @throws NotFound when it is not his
   */
  public void revoke(Actor.Citizen principal, UUID id) {
    transactions.run(principal, () -> {
      List<Taken> taken = jdbc.sql("""
              UPDATE people.attorney a SET revoked_at = ?
                FROM people.attorney one
               WHERE one.id = ? AND one.person_id = ? AND a.revoked_at IS NULL AND a.person_id = one.person_id
                 AND (a.agent_id, a.number, a.office, a.year) = (one.agent_id, one.number, one.office, one.year)
              RETURNING a.id, a.unit_id, a.agent_id""")
          .params(clock.instant().atOffset(ZoneOffset.UTC), id, principal.personId())
          .query((row, n) -> new Taken(row.getObject("id", UUID.class), row.getInt("unit_id"),
              row.getObject("agent_id", UUID.class))).list();
      boolean his = !taken.isEmpty()
          || jdbc.sql(SELECT + "WHERE id = ?").param(id).query(Attorneys::attorney).optional().isPresent();
      if (!his) {
        throw new NotFound("attorney");
      }
      taken.forEach(it -> journal.append(principal, "person:" + principal.personId(),
          Scope.of(it.unit(), principal.personId()), new AttorneyRevoked(it.id(), principal.personId(), it.agent())));
    });
  }

  private static Attorney attorney(ResultSet row, int n) throws SQLException {
    return new Attorney(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class),
        row.getObject("agent_id", UUID.class),
        new Attorney.Deed(Attorney.Source.valueOf(row.getString("source")), row.getString("number"), row.getString("office"),
            row.getInt("year"), row.getObject("document_id", UUID.class)),
        new Attorney.Extent(Set.of((String[]) row.getArray("covers").getArray()),
            row.getObject("ends_on", LocalDate.class)), row.getTimestamp("revoked_at") != null);
  }
}
