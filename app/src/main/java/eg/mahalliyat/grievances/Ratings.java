package eg.mahalliyat.grievances;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How applicants found it when it was over: one to five stars and a text, once for a request. */
@Component
public final class Ratings {
  public static final int STARS = 5;
  /** Of fewer ratings no words are shown: whoever knows the few knows who wrote them. */
  public static final int FEWEST = 5;

  private static final int WORDS = 10;

  /**
   * How an office was rated.
   *
   * @param stars how many gave one star, two stars, up to five
   * @param words what the last ones wrote; none of fewer than five
   */
  public record Distribution(int unitId, List<Integer> stars, List<String> words) {
    /** How many rated it. */
    public int many() {
      return stars.stream().mapToInt(Integer::intValue).sum();
    }
  }

  private record Count(int unit, int stars, int many) {}

  private final JdbcClient jdbc;
  private final Requests requests;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Ratings(JdbcClient jdbc, Requests requests, Journal journal, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The stars that were given to one's own request; empty before. */
  public Optional<Integer> given(Actor.Citizen actor, UUID request) {
    return transactions.as(actor, () -> jdbc.sql("SELECT stars FROM grievances.rating WHERE request_id = ?")
        .param(request).query(Integer.class).optional());
  }

  /** The request, if it can be rated. @throws Conflict while it is under way, or when it was given up */
  public Request rateable(Actor.Citizen actor, UUID id) {
    Request request = requests.request(actor, id);
    if (!request.ended() || request.state().end() == End.WITHDRAWN) {
      throw new Conflict("grievances.not-ended", Map.of());
    }
    return request;
  }

  /**
   * Rates it.
   *
   * @param stars 1 to 5
   * @param text may be empty
   * @throws Conflict when it was rated before
   */
  public void rate(Actor.Citizen actor, UUID id, int stars, String text) {
    Request request = rateable(actor, id);
    try {
      transactions.run(actor, () -> {
        jdbc.sql("""
                INSERT INTO grievances.rating (request_id, unit_id, person_id, service_code, stars, text, rated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
            .params(id, request.owner().unitId(), actor.personId(), request.service().code(), stars, text,
                GrievanceRows.at(clock.instant())).update();
        journal.append(actor, "rating:" + id, Scope.of(request.owner().unitId(), actor.personId()),
            new GrievanceFact.RequestRated(id, stars));
      });
    } catch (DuplicateKeyException twice) {
      throw new Conflict("grievances.rated-already", Map.of());
    }
  }

  /** Of the offices that the official sees. */
  public List<Distribution> distributions(Actor.Staff actor) {
    return transactions.as(actor, () -> {
      List<Count> counts = jdbc.sql("""
              SELECT unit_id, stars, count(*)::int AS many FROM grievances.rating GROUP BY unit_id, stars ORDER BY unit_id""")
          .query((row, n) -> new Count(row.getInt("unit_id"), row.getInt("stars"), row.getInt("many"))).list();
      return counts.stream().map(Count::unit).distinct().map(unit -> distribution(unit, counts)).toList();
    });
  }

  private Distribution distribution(int unit, List<Count> counts) {
    int[] stars = new int[STARS];
    counts.stream().filter(count -> count.unit() == unit).forEach(count -> stars[count.stars() - 1] = count.many());
    boolean enough = IntStream.of(stars).sum() >= FEWEST;
    return new Distribution(unit, Arrays.stream(stars).boxed().toList(), enough ? words(unit) : List.of());
  }

  private List<String> words(int unit) {
    return jdbc.sql("SELECT text FROM grievances.rating WHERE unit_id = ? AND text <> '' ORDER BY rated_at DESC LIMIT ?")
        .params(unit, WORDS).query(String.class).list();
  }
}
