package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for an official's endorsement, with everything that was found before. */
@Component
public final class Endorsements {
  /** @param waiting the endorsement as his inbox has it */
  public record Due(Inboxes.Waiting waiting, Request request) {}

  /** @param next where the next page begins, empty on the last one */
  public record Dues(List<Due> all, String next) {}

  private static final Wanted.Filter FILTER =
      new Wanted.Filter("", "", TaskKind.ENDORSEMENT.name(), Wanted.Lateness.ANY, "");

  private final Inboxes inboxes;
  private final RequestRows rows;
  private final JdbcClient jdbc;
  private final Transactions transactions;

  Endorsements(Inboxes inboxes, RequestRows rows, JdbcClient jdbc, Transactions transactions) {
    this.inboxes = inboxes;
    this.rows = rows;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /**
   * A page of them, in the order of the inbox.
   *
   * @param after {@link Dues#next} of the page before, or empty for the first
   */
  public Dues of(Actor.Staff actor, Instant now, String after) {
    return transactions.as(actor, () -> {
      Inboxes.Inbox inbox = inboxes.inbox(actor, now, new Wanted(Wanted.Tab.ALL, FILTER, after));
      Map<UUID, Request> requests = requests(inbox.waiting());
      return new Dues(inbox.waiting().stream()
          .map(waiting -> new Due(waiting, Objects.requireNonNull(requests.get(waiting.request().id())))).toList(),
          inbox.next());
    });
  }

  /** In one statement, however many. */
  private Map<UUID, Request> requests(List<Inboxes.Waiting> waiting) {
    UUID[] ids = waiting.stream().map(w -> w.request().id()).toArray(UUID[]::new);
    return jdbc.sql("SELECT " + RequestRows.COLUMNS + " FROM requests.request WHERE id = ANY (?)").params((Object) ids)
        .query(rows::request).list().stream().collect(Collectors.toMap(r -> r.id().uuid(), Function.identity()));
  }
}
