package eg.mahalliyat.licences;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The other end of a link: what who has it sees. The database gives out no more than its maker chose. */
@Component
public final class SharedLicences {
  private static final Actor.Machine SELF = new Actor.Machine("licence-share");

  private record Opening(UUID share, UUID licence, UUID person, Shared shared) {}

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Documents documents;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  SharedLicences(JdbcClient jdbc, Vault vault, Documents documents, Journal journal, Transactions transactions,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.documents = documents;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Opens a link, which is counted; empty when it has ended, or never was. Takes whatever a stranger may send. */
  public Optional<Shared> open(String secret) {
    byte[] hash = vault.hash(Shares.SECRET, secret);
    return transactions.as(Actor.VISITOR, () -> {
      Optional<Opening> opening = jdbc.sql("SELECT * FROM licences.open_share(?, ?)")
          .params(hash, clock.instant().atOffset(ZoneOffset.UTC)).query(this::opening).optional();
      opening.ifPresent(it -> journal.append(Actor.VISITOR, "share:" + it.share(), Scope.person(it.person()),
          new ShareFact.ShareOpened(it.share(), it.licence())));
      return opening.map(Opening::shared);
    });
  }

  /** The sealed file, where the link shows it. */
  public Optional<byte[]> document(String secret) {
    byte[] hash = vault.hash(Shares.SECRET, secret);
    Optional<UUID> document = transactions.as(Actor.VISITOR,
        () -> jdbc.sql("SELECT d FROM licences.shared_document(?, ?) d WHERE d IS NOT NULL")
            .params(hash, clock.instant().atOffset(ZoneOffset.UTC)).query(UUID.class).optional());
    // The link is the right to it; the file's own rule knows only its holder and the unit.
    return document.map(id -> documents.content(SELF, id));
  }

  private Opening opening(ResultSet row, int n) throws SQLException {
    Instant now = clock.instant();
    Verdict.Known known = PublicRows.known(row, LocalDate.ofInstant(now, WorkingDays.CAIRO));
    return new Opening(row.getObject("share_id", UUID.class), row.getObject("entry_id", UUID.class),
        row.getObject("person_id", UUID.class),
        new Shared(known, row.getBoolean("with_document"), row.getTimestamp("ends_at").toInstant()));
  }
}
