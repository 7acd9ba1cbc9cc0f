package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public check of a QR code: its signature first, then the register as it stands now. */
@Component
public final class Verification {
  private final QrVerifier verifier;
  private final Registers registers;
  private final Territory territory;
  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final InstantSource clock;

  Verification(QrVerifier verifier, Registers registers, Territory territory, JdbcClient jdbc, Transactions transactions,
      InstantSource clock) {
    this.verifier = verifier;
    this.registers = registers;
    this.territory = territory;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Takes whatever a stranger may send. The database is asked only about what we signed. */
  public Verdict verify(String token) {
    return switch (verifier.verify(token)) {
      case QrCheck.Refused refused -> new Verdict.NotOurs(refused.reason());
      case QrCheck.Verified verified -> found(verified.claims().subject()).orElse(new Verdict.Unknown());
    };
  }

  private Optional<Verdict> found(LicenceClaims.Subject subject) {
    Optional<String> register = registers.register(subject.type());
    Optional<Integer> unit = territory.unit(subject.unit()).map(LocalUnit::id);
    if (register.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return transactions.as(Actor.VISITOR, () -> jdbc.sql("SELECT * FROM licences.public_record(?, ?, ?)")
        .params(register.get(), unit.get(), subject.number()).query(this::known).optional());
  }

  private Verdict known(ResultSet row, int n) throws SQLException {
    Term term = new Term(row.getObject("issued_on", LocalDate.class), row.getObject("expires_on", LocalDate.class));
    PublicRecord.Which which = new PublicRecord.Which(row.getString("register"), row.getInt("unit_id"),
        row.getString("number"));
    PublicRecord.Shop shop = new PublicRecord.Shop(row.getString("holder"), row.getString("trade_name"),
        row.getString("activity"), row.getString("premises"));
    PublicRecord licence = new PublicRecord(which, shop, term, row.getBoolean("illustrative"));
    boolean newest = row.getBoolean("newest");
    LicenceState state = LicenceState.valueOf(row.getString("state"));
    Standing live = Licence.standing(state, term, day(clock.instant()));
    boolean over = state == LicenceState.REVOKED || state == LicenceState.CANCELLED;
    Standing standing = newest || over ? live : Standing.REPLACED;
    LocalDate since = switch (standing) {
      case ACTIVE -> term.issued();
      case EXPIRED -> Objects.requireNonNull(term.expires()).plusDays(1);
      case SUSPENDED, REVOKED, CANCELLED -> day(row.getTimestamp("changed_at").toInstant());
      case REPLACED -> newest ? day(row.getTimestamp("changed_at").toInstant())
          : row.getObject("newest_on", LocalDate.class);
    };
    return new Verdict.Known(licence, standing, since);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, WorkingDays.CAIRO);
  }
}
