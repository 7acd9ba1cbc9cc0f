package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.RegisterNumber;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The companies on file, and who represents them by an extract of the commercial register. */
@Component
public final class Companies {
  private final CompanyRows rows;
  private final JdbcClient jdbc;
  private final PeopleTurn turn;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Companies(CompanyRows rows, JdbcClient jdbc, PeopleTurn turn, Journal journal, Transactions transactions,
      InstantSource clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.turn = turn;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Optional<UUID> find(RegisterNumber number) {
    return turn.take(() -> rows.find(number));
  }

  /**
   * Puts a company on file. One that is on file already stays as it is.
   *
   * @return its id among the persons
   */
  public UUID register(RegisterNumber number, String name) {
    return turn.take(() -> rows.register(number, ArabicText.tidy(name)));
  }

  /** Who represents it today, whichever unit has seen the extract; whose extract was read last comes first. */
  public List<UUID> representatives(UUID company) {
    return turn.take(() -> jdbc.sql("""
            SELECT agent_id FROM people.attorney
             WHERE person_id = ? AND source = 'EXTRACT' AND revoked_at IS NULL AND ends_on >= ?
             GROUP BY agent_id ORDER BY max(recorded_at) DESC, agent_id""")
        .params(company, LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO)).query(UUID.class).list());
  }

  /** Everybody who ever acted for it, by an extract or a deed. */
  public List<UUID> agents(UUID company) {
    return turn.take(() -> jdbc.sql("SELECT DISTINCT agent_id FROM people.attorney WHERE person_id = ?").param(company)
        .query(UUID.class).list());
  }

  private record Taken(UUID id, int unit, UUID agent) {}

  /** A newer extract does not name them any more: their power ends at once, in every unit. */
  public void dismiss(Actor.Staff clerk, UUID company, Collection<UUID> representatives) {
    transactions.run(People.SELF, () -> {
      List<Taken> taken = jdbc.sql("""
              UPDATE people.attorney SET revoked_at = ?
               WHERE person_id = ? AND source = 'EXTRACT' AND agent_id = ANY (?::uuid[]) AND revoked_at IS NULL
              RETURNING id, unit_id, agent_id""")
          .param(clock.instant().atOffset(ZoneOffset.UTC)).param(company)
          .param(representatives.toArray(UUID[]::new))
          .query((row, n) -> new Taken(row.getObject("id", UUID.class), row.getInt("unit_id"),
              row.getObject("agent_id", UUID.class))).list();
      taken.forEach(it -> journal.append(clerk, "person:" + company, Scope.of(it.unit(), company),
          new AttorneyRevoked(it.id(), company, it.agent())));
    });
  }
}
