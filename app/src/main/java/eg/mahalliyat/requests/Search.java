package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.RequestNumber;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An official finds a request of his unit by the applicant's name, under way or ended. */
@Component
public final class Search {
  /** So many are shown. */
  public static final int MOST = 25;

  private static final int LONGEST = 200;
  private static final int WORDS = 6;
  private static final int SHORTEST_WORD = 2;

  /** @param more whether older ones were left out */
  public record Found(List<Inboxes.Item> items, boolean more) {
    public static final Found NOTHING = new Found(List.of(), false);
  }

  private final JdbcClient jdbc;
  private final ItemRows items;
  private final Transactions transactions;

  Search(JdbcClient jdbc, ItemRows items, Transactions transactions) {
    this.jdbc = jdbc;
    this.items = items;
    this.transactions = transactions;
  }

  /**
   * The newest requests of applicants who have each of these words, or one that begins with it, in their name.
   *
   * @param typed in any spelling and order; beyond six words the shortest do not count
   * @return empty when there is no word of two letters to look for, or more than a name has
   */
  public Optional<Found> byName(Actor.Staff actor, String typed) {
    List<String> beginnings = typed.length() > LONGEST ? List.of() : NameKey.beginnings(typed);
    if (beginnings.isEmpty() || letters(beginnings.getFirst()) < SHORTEST_WORD) {
      return Optional.empty();
    }
    List<Inboxes.Item> found = named(actor, beginnings);
    return Optional.of(new Found(found.stream().limit(MOST).toList(), found.size() > MOST));
  }

  /** Without those that he works on without knowing whose they are: a name must not lead to them. */
  private List<Inboxes.Item> named(Actor.Staff actor, List<String> beginnings) {
    String[] six = Stream.concat(beginnings.stream(), Collections.nCopies(WORDS, " ").stream()).limit(WORDS)
        .toArray(String[]::new);
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT r.id, r.number, r.applicant, r.service_code, r.service_version, r.stage, r.outcome, r.submitted_at
              FROM requests.named(?, ?, ?) AS hit(id) JOIN requests.request r ON r.id = hit.id
             ORDER BY r.id DESC""")
        .params(actor.unitId(), six, MOST + 1).query(items::item).list()).stream().filter(item -> !item.masked(actor)).toList();
  }

  /** An official finds a request of his unit by its number, wherever it stands. */
  public Optional<UUID> byNumber(Actor.Staff actor, RequestNumber number) {
    return transactions.as(actor, () -> jdbc.sql("SELECT id FROM requests.request WHERE number = ?")
        .param(number.digits()).query(UUID.class).optional());
  }

  /** Without the space in front. */
  private static int letters(String beginning) {
    return beginning.codePointCount(1, beginning.length());
  }
}
