package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that an administrator may know of one official under him. */
@Component
public final class StaffCards {
  /**
   * All about one.
   *
   * @param account how it stands with his signing in
   * @param history what was done to him and by him as an official, the newest first
   */
  public record Card(Official official, Account account, Dated dated, List<Entry> history) {}

  /**
   * @param waits whether he has yet to choose a password of his own
   * @param numberKnown whether his own national number is on file
   */
  public record Account(boolean waits, boolean numberKnown) {}

  /** What has dates. */
  public record Dated(List<Post.Held> posts, List<Leave.Given> leaves, List<Delegation.Given> delegations) {}

  private static final int LATEST = 60;

  private final JdbcClient jdbc;
  private final Entitlement entitlement;
  private final DatedRows dated;
  private final StaffRows staff;
  private final Journal journal;
  private final Transactions transactions;

  StaffCards(JdbcClient jdbc, Entitlement entitlement, DatedRows dated, StaffRows staff, Journal journal,
      Transactions transactions) {
    this.jdbc = jdbc;
    this.entitlement = entitlement;
    this.dated = dated;
    this.staff = staff;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** Not there when he works nowhere under this administrator. */
  public Card card(Actor.Staff by, UUID official) {
    return transactions.as(People.SELF, () -> {
      entitlement.sees(by, official);
      Account account = jdbc.sql("SELECT must_change, national_id_hash IS NOT NULL AS known FROM people.staff "
              + "WHERE id = ?").param(official)
          .query((row, n) -> new Account(row.getBoolean("must_change"), row.getBoolean("known"))).single();
      return new Card(staff.find(official).orElseThrow(), account, dated.of(official),
          journal.latest("staff:" + official, LATEST));
    });
  }

  /** Refused when the official may be looked at, but not managed by this administrator. */
  public void manages(Actor.Staff by, UUID official) {
    transactions.run(People.SELF, () -> entitlement.manages(by, official));
  }
}
