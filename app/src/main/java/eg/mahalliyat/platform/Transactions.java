package eg.mahalliyat.platform;

import eg.mahalliyat.shared.Sight;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins transactions as someone: the database is told who acts before anything is read, and its row-level security
 * decides what is there. Outside of these methods the application sees no tenant's row at all.
 */
@Component
public final class Transactions {
  private static final int TRIES = 4;
  private static final Write COMMIT = Write.of("COMMIT");
  private static final String TENANCY =
      "SELECT set_config('app.person', ?, true), set_config('app.units', ?, true), set_config('app.system', ?, true), "
          + "set_config('app.request', ?, true), set_config('app.sight', ?, true)";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate template;
  private final JournalBell bell;
  // What the platform does by itself never takes the last connections from people who wait for a page.
  private final Semaphore machines;

  Transactions(JdbcTemplate jdbc, PlatformTransactionManager manager, JournalBell bell,
      @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
    this.jdbc = jdbc;
    this.template = new TransactionTemplate(manager);
    this.bell = bell;
    this.machines = new Semaphore(Math.max(1, connections * 5 / 8), true);
  }

  /** Runs the work in one transaction of the actor; joins a transaction that is already running as the same actor. */
  public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return joined(actor, work);
    }
    return begun(actor, () -> {
      begin(actor, List.of(tenancy(actor)));
      return work.get();
    });
  }

  /** The same without an answer. */
  public void run(Actor actor, Runnable work) {
    as(actor, () -> {
      work.run();
      return true;
    });
  }

  /**
   * Begins as the actor and reads in the same round trip, then does the work, which gets null when there is no such row
   * for this actor.
   */
  public <F, T> T reading(Actor actor, Write query, RowMapper<F> mapper, Function<@Nullable F, T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return joined(actor, () -> work.apply(run(List.of(query), mapper)));
    }
    return begun(actor, () -> work.apply(begin(actor, List.of(tenancy(actor), query), mapper)));
  }

  /**
   * What a piece of work wants stored, as its last deed.
   *
   * @param writes none when nothing changes
   */
  public record Change<T extends @Nullable Object>(T result, List<Write> writes) {}

  /**
   * Begins as the actor and reads in one round trip, lets the work find the change, writes and commits it in another: the
   * commit travels behind the writes, and the database takes it only if none of them failed. Inside a transaction that
   * runs already, that one commits.
   *
   * @throws Stale when a write found its row changed
   */
  public <F, T> T changing(Actor actor, Write query, RowMapper<F> mapper, Function<@Nullable F, Change<T>> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return joined(actor, () -> stored(work.apply(run(List.of(query), mapper)), List.of()));
    }
    return begun(actor,
        () -> stored(work.apply(begin(actor, List.of(tenancy(actor), query), mapper)), List.of(COMMIT)));
  }

  private <T> T stored(Change<T> change, List<Write> end) {
    if (!change.writes().isEmpty()) {
      write(Stream.concat(change.writes().stream(), end.stream()).toList());
    }
    return change.result();
  }

  /**
   * Sends the writes of all rooms in one round trip. Must be called inside a transaction.
   *
   * @throws Stale when a write found its row changed
   */
  public void write(List<Write> writes) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a write outside of a transaction");
    }
    bell.ringAfterCommit();
    try {
      run(writes, null);
    } catch (UncategorizedSQLException e) {
      throw e.getRootCause() instanceof SQLException sql && Stale.SQL_STATE.equals(sql.getSQLState()) ? new Stale(e) : e;
    }
  }

  private <T extends @Nullable Object> T begun(Actor actor, Supplier<T> work) {
    boolean machine = actor instanceof Actor.Machine;
    if (machine) {
      machines.acquireUninterruptibly();
    }
    try {
      return retried(() -> template.execute(status -> work.get()));
    } finally {
      if (machine) {
        machines.release();
      }
    }
  }

  private <T extends @Nullable Object> T joined(Actor actor, Supplier<T> work) {
    if (!actor.equals(TransactionSynchronizationManager.getResource(this))) {
      throw new IllegalStateException("a transaction runs already as someone else");
    }
    return work.get();
  }

  private void begin(Actor actor, List<Write> first) {
    begin(actor, first, null);
  }

  private <F> @Nullable F begin(Actor actor, List<Write> first, @Nullable RowMapper<F> mapper) {
    TransactionSynchronizationManager.bindResource(this, actor);
    TransactionSynchronizationManager.registerSynchronization(new Unbind(this));
    return run(first, mapper);
  }

  private static Write tenancy(Actor actor) {
    return switch (actor) {
      case Actor.Visitor v -> Write.of(TENANCY, "", "{}", "", "", "");
      case Actor.Citizen c -> Write.of(TENANCY, c.personId().toString(), "{}", "", "", "");
      case Actor.Staff s -> Write.of(TENANCY, "", "{" + s.unitId() + "}", "", "", range(s.sight()));
      case Actor.Machine m -> Write.of(TENANCY, "", "{}", "on", "", "");
      case Actor.Holder h -> Write.of(TENANCY, "", "{}", "", h.requestId().toString(), "");
    };
  }

  private static String range(Sight sight) {
    return sight.until() < sight.from() ? "" : "[" + sight.from() + "," + sight.until() + "]";
  }

  @SuppressWarnings("NullAway") // the callback may answer null; the checker does not read that from the type argument
  private <F> @Nullable F run(List<Write> statements, @Nullable RowMapper<F> lastRow) {
    return jdbc.execute((ConnectionCallback<@Nullable F>) connection -> send(connection, statements, lastRow));
  }

  /** The driver sends the parts of one prepared text together and reads all answers after: one round trip. */
  private static <F> @Nullable F send(Connection connection, List<Write> statements, @Nullable RowMapper<F> lastRow)
      throws SQLException {
    String sql = String.join(";\n", statements.stream().map(Write::sql).toList());
    List<@Nullable Object> params = new ArrayList<>();
    statements.forEach(s -> params.addAll(s.params()));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < params.size(); i++) {
        statement.setObject(i + 1, params.get(i));
      }
      statement.execute();
      return lastRow == null ? null : lastRow(statement, statements.size(), lastRow);
    }
  }

  private static <F> @Nullable F lastRow(PreparedStatement statement, int parts, RowMapper<F> mapper)
      throws SQLException {
    for (int i = 1; i < parts; i++) {
      statement.getMoreResults();
    }
    try (var rows = statement.getResultSet()) {
      return rows.next() ? mapper.mapRow(rows, 0) : null;
    }
  }

  /** A deadlock or a serialisation failure says nothing about the work: it is done again from its beginning. */
  private static <T extends @Nullable Object> T retried(Supplier<T> transaction) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.get();
      } catch (PessimisticLockingFailureException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
