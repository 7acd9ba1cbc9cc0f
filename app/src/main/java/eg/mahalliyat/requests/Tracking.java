package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.RequestNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Following a request without signing in: by its receipt, or by its number with the mobile number. */
@Component
public final class Tracking {
  private final JdbcClient jdbc;
  private final Requests requests;
  private final Journal journal;
  private final TrackingKeys keys;
  private final Transactions transactions;

  Tracking(JdbcClient jdbc, Requests requests, Journal journal, TrackingKeys keys, Transactions transactions) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.journal = journal;
    this.keys = keys;
    this.transactions = transactions;
  }

  /** The token of the tracking page; empty when number and mobile do not belong together, without telling which. */
  public Optional<String> token(RequestNumber number, MobileNumber mobile) {
    byte[] hash = keys.hash(mobile);
    return Optional.ofNullable(transactions.as(Actor.VISITOR, () -> jdbc.sql("SELECT requests.token_of(?, ?)")
        .params(number.digits(), hash).query(String.class).optional().orElse("")))
        .filter(token -> !token.isEmpty());
  }

  /** What the holder of a receipt may see. */
  public Followed follow(String token) {
    Optional<UUID> id = transactions.as(Actor.VISITOR,
        () -> jdbc.sql("SELECT requests.held_by_token(?)").param(token).query(UUID.class).optional());
    return id.map(uuid -> followed(new Actor.Holder(uuid), uuid)).orElseThrow(() -> new NotFound("tracking"));
  }

  /** The same for someone who may see the request anyhow. */
  public Followed followed(Actor actor, UUID id) {
    return transactions.as(actor,
        () -> new Followed(requests.request(actor, id), journal.history(Request.stream(id))));
  }

  /** A request with its facts, oldest first. */
  public record Followed(Request request, List<Entry> history) {}
}
