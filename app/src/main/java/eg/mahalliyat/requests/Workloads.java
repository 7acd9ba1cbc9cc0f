package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits in a unit, and for whom. */
@Component
public final class Workloads {
  /** @param role null for what the platform itself is to do, {@code applicant} for what applicants are */
  public record Load(@Nullable String role, int total, int overdue) {}

  private final JdbcClient jdbc;
  private final Transactions transactions;

  Workloads(JdbcClient jdbc, Transactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** The open tasks of the official's unit by the role that they wait for, most first. */
  public List<Load> of(Actor.Staff actor, Instant now) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT role, total, overdue FROM requests.waiting(?, ?) ORDER BY total DESC, role""")
        .params(actor.unitId(), RequestRows.at(now))
        .query((row, n) -> new Load(row.getString("role"), row.getInt("total"), row.getInt("overdue"))).list());
  }
}
