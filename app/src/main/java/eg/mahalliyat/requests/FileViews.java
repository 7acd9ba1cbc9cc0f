package eg.mahalliyat.requests;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Transactions.Change;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who looked into whose file, and why. The first look of an official into a case on a day is a fact; what he opens again
 * on that day costs nothing.
 */
@Component
public final class FileViews {
  /** Why an official opens a case. */
  public enum Reason {
    /** It waits for him, or he has just decided it. Nobody is asked for that. */
    TASK,
    /** The applicant, or who acts for him, stands before him. Nobody is asked for that either. */
    AT_COUNTER,
    SUPERVISION,
    APPLICANT_ASKS,
    COLLEAGUE,
    CORRECTION,
    GRIEVANCE,
    AUDIT;

    /** The reasons that can be given. */
    public static List<Reason> given() {
      return Stream.of(values()).filter(reason -> reason != TASK && reason != AT_COUNTER).toList();
    }

    /** The key of its words, behind {@code requests.view-reason.}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Read from a form. */
    public static Optional<Reason> of(String word) {
      return given().stream().filter(reason -> reason.word().equals(word)).findFirst();
    }
  }

  /**
   * One look, on one day.
   *
   * @param role the post in which it was
   * @param unitId where that post is
   */
  public record View(UUID staff, String role, int unitId, Reason reason, Instant at) {}

  private record Look(UUID staff, UUID request, LocalDate day) {}

  private static final int MANY = 200_000;
  private static final int MOST = 100;

  private final Cache<Look, Boolean> today =
      Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(Duration.ofDays(1)).build();
  private final RequestRows rows;
  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final InstantSource clock;

  FileViews(RequestRows rows, JdbcClient jdbc, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Opens a case, if there is a reason to.
   *
   * @param why finds the reason in the request; empty when one has to be given
   * @return false when it stays closed; the look is a fact otherwise
   */
  public boolean opens(Actor.Staff actor, UUID id, Function<Request, Optional<Reason>> why) {
    Instant now = clock.instant();
    Look look = new Look(actor.staffId(), id, LocalDate.ofInstant(now, WorkingDays.CAIRO));
    if (today.getIfPresent(look) != null) {
      return true;
    }
    boolean opened = transactions.<Known, Boolean>changing(actor, reading(look), (row, n) ->
        new Known(rows.request(row, n), row.getBoolean("known")), known -> {
          if (known == null) {
            throw new NotFound("request");
          }
          Optional<Reason> reason = known.already() ? Optional.empty() : why.apply(known.request());
          return new Change<>(known.already() || reason.isPresent(),
              reason.map(r -> writing(actor, look, r, now)).stream().toList());
        });
    if (opened) {
      today.put(look, true);
    }
    return opened;
  }

  /**
   * He has them before him at a page whose own purpose is the reason. One statement on the first look of a day, for all
   * of them together; none after that.
   */
  public void seen(Actor.Staff actor, Collection<UUID> requests, Reason reason) {
    Instant now = clock.instant();
    LocalDate day = LocalDate.ofInstant(now, WorkingDays.CAIRO);
    List<Look> first = requests.stream().distinct().map(id -> new Look(actor.staffId(), id, day))
        .filter(look -> today.getIfPresent(look) == null).toList();
    if (first.isEmpty()) {
      return;
    }
    transactions.reading(actor, writing(actor, first, day, reason, now), (row, n) -> true, _ -> true);
    first.forEach(look -> today.put(look, true));
  }

  private record Known(Request request, boolean already) {}

  private static Write reading(Look look) {
    return Write.of("SELECT " + RequestRows.COLUMNS + ", EXISTS (SELECT FROM requests.file_view v WHERE v.request_id = id "
        + "AND v.staff_id = ? AND v.day = ?) AS known FROM requests.request WHERE id = ?",
        look.staff(), look.day(), look.request());
  }

  private static Write writing(Actor.Staff actor, Look look, Reason reason, Instant now) {
    return writing(actor, List.of(look), look.day(), reason, now);
  }

  private static Write writing(Actor.Staff actor, List<Look> looks, LocalDate day, Reason reason, Instant now) {
    String role = actor.roles().stream().sorted().findFirst().orElse("");
    return Write.of("SELECT count(requests.view(l.request, ?, ?, ?, ?, ?, ?, l.facts::json)) "
        + "FROM unnest(?::uuid[], ?::text[]) AS l (request, facts)",
        actor.staffId(), day, actor.unitId(), role, reason.name(), RequestRows.at(now),
        looks.stream().map(Look::request).toArray(UUID[]::new),
        looks.stream().map(look -> Json.write(List.of(new Facts.FileViewed(look.request(), role, reason))))
            .toArray(String[]::new));
  }

  /** Who looked, newest first; 100 at most. For those whose request it is, and for who watches over the unit. */
  public List<View> of(Actor actor, UUID request) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT staff_id, role, seat_id, reason, at FROM requests.file_view
             WHERE request_id = ? ORDER BY at DESC LIMIT ?""")
        .params(request, MOST)
        .query((row, n) -> new View(row.getObject("staff_id", UUID.class), row.getString("role"), row.getInt("seat_id"),
            Reason.valueOf(row.getString("reason")), row.getObject("at", OffsetDateTime.class).toInstant())).list());
  }
}
