package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests without their people: a change of a definition is rehearsed on what was asked lately and on what runs. */
@Component
public final class Replays {
  /** @param number how the office finds it */
  public record Sample(String number, int version, int unitId, Given given, State state) {}

  private static final Actor.Machine SELF = new Actor.Machine("replays");

  private final RequestRows rows;
  private final JdbcClient jdbc;
  private final Transactions transactions;

  Replays(RequestRows rows, JdbcClient jdbc, Transactions transactions) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** What was submitted since a moment, newest first; {@code most} at most. */
  public List<Sample> submitted(String code, Instant since, int most) {
    return transactions.as(SELF, () -> jdbc.sql("SELECT " + RequestRows.COLUMNS
            + " FROM requests.request WHERE service_code = ? AND submitted_at >= ? ORDER BY id DESC LIMIT ?")
        .params(code, RequestRows.at(since), most).query(rows::request).list()).stream().map(Replays::sample).toList();
  }

  /** What is under way, newest first; {@code most} at most. */
  public List<Sample> running(String code, int most) {
    return transactions.as(SELF, () -> jdbc.sql("SELECT " + RequestRows.COLUMNS
            + " FROM requests.request WHERE service_code = ? AND outcome IS NULL ORDER BY id DESC LIMIT ?")
        .params(code, most).query(rows::request).list()).stream().map(Replays::sample).toList();
  }

  /** How many run by each version; they keep it to their end. */
  public Map<Integer, Integer> running(String code) {
    var counts = new TreeMap<Integer, Integer>();
    transactions.run(SELF, () -> jdbc.sql("""
            SELECT service_version, count(*)::int AS many FROM requests.request
             WHERE service_code = ? AND outcome IS NULL GROUP BY service_version""")
        .param(code)
        .query((row, n) -> Map.entry(row.getInt("service_version"), row.getInt("many"))).list()
        .forEach(count -> counts.put(count.getKey(), count.getValue())));
    return counts;
  }

  private static Sample sample(Request request) {
    return new Sample(request.id().number().shown(), request.service().version(), request.owner().unitId(),
        request.content().given(), request.state());
  }
}
