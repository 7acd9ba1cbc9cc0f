package eg.mahalliyat.requests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;

/** Brings generated requests into the tables by COPY, with the hash chains that the platform's own function makes. */
final class BacklogLoad {
  private static final int BATCH = 5_000;
  private static final int WRITERS = 2;

  private final String url;
  private final Generator generator;
  private final long count;
  private final AtomicLong next = new AtomicLong();

  /** @param url with the rights of a superuser: COPY into the journal is nobody else's */
  BacklogLoad(String url, Generator generator, long count) {
    this.url = url;
    this.generator = generator;
    this.count = count;
  }

  /** True when all were loaded before: the sequence of the numbers is set last. */
  static boolean done(Connection connection, long count) throws SQLException {
    try (var rows = connection.createStatement().executeQuery("SELECT last_value FROM requests.number")) {
      rows.next();
      return rows.getLong(1) >= count;
    }
  }

  void run() throws Exception {
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        all.add(writers.submit(() -> {
          write();
          return true;
        }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("the backlog is not loaded", e);
    }
    finish();
  }

  private void write() throws SQLException, IOException {
    try (Connection connection = connect()) {
      execute(connection, "SET synchronous_commit = off");
      execute(connection, "SET work_mem = '128MB'");
      execute(connection, "CREATE TEMP TABLE fact (LIKE platform.journal)");
      execute(connection,
          "ALTER TABLE fact ALTER hash DROP NOT NULL, ALTER tx DROP NOT NULL, ALTER place DROP NOT NULL");
      execute(connection, """
          CREATE FUNCTION pg_temp.link(bytea, bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS 'SELECT sha256($1 || $2)'""");
      execute(connection, """
          CREATE AGGREGATE pg_temp.chain(bytea) (SFUNC = pg_temp.link, STYPE = bytea, INITCOND = '')""");
      connection.setAutoCommit(false);
      for (long from = next.getAndAdd(BATCH); from < count; from = next.getAndAdd(BATCH)) {
        batch(connection, from + 1, Math.min(count, from + BATCH));
        connection.commit();
      }
    }
  }

  private void batch(Connection connection, long from, long to) throws SQLException, IOException {
    Generator.Rows rows = new Generator.Rows();
    for (long n = from; n <= to; n++) {
      generator.write(n, rows);
    }
    copy(connection, "requests.request (" + Generator.REQUEST_COLUMNS + ")", rows.requests());
    copy(connection, "requests.task (" + Generator.TASK_COLUMNS + ")", rows.tasks());
    copy(connection, "fact (" + Generator.FACT_COLUMNS + ")", rows.facts());
    execute(connection, "INSERT INTO platform.journal (" + Generator.FACT_COLUMNS + ", hash) SELECT "
        + Generator.FACT_COLUMNS + ", "
        + "pg_temp.chain(platform.told(stream, seq, actor, at, unit_id, person_id, types, data)) "
        + "OVER (PARTITION BY stream ORDER BY seq) FROM fact ORDER BY stream, seq");
    execute(connection, "TRUNCATE fact");
  }

  private static void copy(Connection connection, String into, StringBuilder rows) throws SQLException, IOException {
    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + into + " FROM STDIN",
        new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)), 1 << 16);
  }

  /** As after a night: statistics, visibility, nothing left for the autovacuum, and no fact that is still to be told. */
  private void finish() throws SQLException {
    try (Connection connection = connect()) {
      execute(connection, "VACUUM (ANALYZE) requests.request, requests.task, platform.journal");
      execute(connection, "UPDATE platform.subscription SET tx = pg_current_xact_id(), place = 0");
      execute(connection, "SELECT setval('requests.number', " + count + ")");
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
