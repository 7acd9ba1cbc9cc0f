package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.shared.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads what the database tells of a licence to who is nobody here. */
final class PublicRows {
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private PublicRows() {}

  /** A row of the public record, judged by the day. */
  static Verdict.Known known(ResultSet row, LocalDate today) throws SQLException {
    Term term = new Term(row.getObject("issued_on", LocalDate.class), row.getObject("expires_on", LocalDate.class));
    boolean newest = row.getBoolean("newest");
    LicenceState state = LicenceState.valueOf(row.getString("state"));
    Standing live = Licence.standing(state, term, today);
    boolean over = state == LicenceState.REVOKED || state == LicenceState.CANCELLED;
    Standing standing = newest || over ? live
        : row.getBoolean("transferred") ? Standing.TRANSFERRED : Standing.REPLACED;
    LocalDate changed = day(row.getTimestamp("changed_at").toInstant());
    LocalDate since = switch (standing) {
      case ACTIVE -> term.issued();
      case EXPIRED -> Objects.requireNonNull(term.expires()).plusDays(1);
      case SUSPENDED, REVOKED, CANCELLED -> changed;
      case REPLACED, TRANSFERRED -> newest ? changed : row.getObject("newest_on", LocalDate.class);
    };
    return new Verdict.Known(licence(row, term), standing, since);
  }

  private static PublicRecord licence(ResultSet row, Term term) throws SQLException {
    var which = new PublicRecord.Which(row.getString("register"), row.getInt("unit_id"), row.getString("number"));
    var shop = new PublicRecord.Shop(row.getString("holder"), row.getString("trade_name"), row.getString("activity"),
        row.getString("premises"));
    Map<String, String> more = Json.MAPPER.readValue(row.getString("more"), TEXTS);
    return new PublicRecord(which, shop, term, more, row.getBoolean("illustrative"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, WorkingDays.CAIRO);
  }
}
