package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an official is to inspect. */
@Component
public final class Inspections {
  /** More than anybody inspects before he comes back. */
  private static final int MOST = 30;

  /** One inspection with the request that it belongs to. */
  public record Open(Request request, TaskState task) {}

  private record Place(UUID request, String task) {}

  private final JdbcClient jdbc;
  private final RequestRows rows;
  private final Transactions transactions;

  Inspections(JdbcClient jdbc, RequestRows rows, Transactions transactions) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.transactions = transactions;
  }

  /** Those that were drawn for this official, and those of his roles in his unit that anybody may do; first due first. */
  public List<Open> open(Actor.Staff actor) {
    return transactions.as(actor, () -> {
      List<Place> places = jdbc.sql("""
              SELECT request_id, id FROM requests.task
               WHERE unit_id = ? AND role = ANY (?::text[]) AND kind = ? AND (holder IS NULL OR holder = ?)
               ORDER BY due_at NULLS LAST, opened_at, request_id LIMIT ?""")
          .params(actor.unitId(), actor.roles().toArray(String[]::new), TaskKind.INSPECTION.name(), actor.staffId(), MOST)
          .query((row, n) -> new Place(row.getObject("request_id", UUID.class), row.getString("id"))).list();
      Map<UUID, Request> requests = requests(places);
      return places.stream().filter(place -> requests.containsKey(place.request()))
          .map(place -> open(Objects.requireNonNull(requests.get(place.request())), place.task())).toList();
    });
  }

  private static Open open(Request request, String task) {
    return new Open(request, Objects.requireNonNull(request.state().tasks().get(task)));
  }

  private Map<UUID, Request> requests(List<Place> places) {
    UUID[] ids = places.stream().map(Place::request).distinct().toArray(UUID[]::new);
    return jdbc.sql("SELECT " + RequestRows.COLUMNS + " FROM requests.request WHERE id = ANY (?::uuid[])")
        .param(ids).query(rows::request).list().stream().collect(Collectors.toMap(r -> r.id().uuid(), Function.identity()));
  }
}
