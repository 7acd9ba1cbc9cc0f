package eg.mahalliyat.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one PostgreSQL for all that is measured in a run: fsync and synchronous commit on, the memory a town hall would
 * give it, everything else as it comes.
 */
public final class Server implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final Path folder;

  private Server(EmbeddedPostgres server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /** @param folder for data; may hold those of an earlier run */
  public static Server start(Path folder) throws IOException {
    Files.createDirectories(folder);
    EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(folder.resolve("program").toAbsolutePath().toFile())
        .setDataDirectory(folder.resolve("data").toAbsolutePath()).setCleanDataDirectory(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "ar-EG")
        .setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("encoding", "UTF8")
        .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("max_connections", "300")
        .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
        .setServerConfig("shared_buffers", "2GB").setServerConfig("max_wal_size", "8GB")
        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
        .setServerConfig("checkpoint_timeout", "30min");
    // To try a setting out: -Dbench.server=name=value,name=value
    Stream.of(System.getProperty("bench.server", "").split(",")).filter(one -> one.contains("="))
        .forEach(one -> server.setServerConfig(one.split("=")[0], one.split("=")[1]));
    return new Server(server.start(), folder);
  }

  /** A database of this name, made when it is missing. */
  public String database(String name) throws SQLException {
    try (Connection admin = connect("postgres"); var statement = admin.createStatement()) {
      try (var rows = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
        if (rows.next()) {
          return url(name);
        }
      }
      statement.execute("CREATE DATABASE " + name);
      return url(name);
    }
  }

  public int port() {
    return server.getPort();
  }

  private String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + name;
  }

  private Connection connect(String name) throws SQLException {
    return DriverManager.getConnection(url(name), "postgres", "");
  }

  /** Where the write-ahead log stands, in bytes. */
  public long wal() throws SQLException {
    return number("postgres", "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
  }

  /** The bytes of the tables and indexes of a database. */
  public long size(String name) throws SQLException {
    return number(name, "SELECT pg_database_size(current_database())");
  }

  /** Flushes what an earlier measurement left, so that the next one does not pay for it. */
  public void checkpoint() throws SQLException {
    try (Connection admin = connect("postgres"); var statement = admin.createStatement()) {
      statement.execute("CHECKPOINT");
    }
  }

  /** The statements of a database that took most time since its start, with their cost a call. */
  public List<String> statements(String name) throws SQLException {
    try (Connection admin = connect(name); var statement = admin.createStatement()) {
      statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
      List<String> lines = new ArrayList<>();
      try (var rows = statement.executeQuery("""
          SELECT format('%8s calls %8s ms %7s us %6s wal %5s fpi %5s rows %s', calls, total_exec_time::int,
                   (1000 * mean_exec_time)::int, (wal_bytes / calls)::int, round(wal_fpi::numeric / calls, 2), rows / calls,
                   left(regexp_replace(query, '\\s+', ' ', 'g'), 110))
            FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid AND d.datname = current_database()
           ORDER BY total_exec_time DESC LIMIT 25""")) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return lines;
    }
  }

  /** What the log was filled with since a place in it, by kind of record, the greatest first. */
  public List<String> logged(long since) throws SQLException {
    try (Connection admin = connect("postgres")) {
      admin.createStatement().execute("CREATE EXTENSION IF NOT EXISTS pg_walinspect");
      List<String> lines = new ArrayList<>();
      try (var statement = admin.prepareStatement("""
          SELECT format('%9s records %5s bytes %8s in pages %10s whole  %s', count, (record_size / greatest(count, 1))::int,
                   fpi_size, combined_size, "resource_manager/record_type")
            FROM pg_get_wal_stats('0/0'::pg_lsn + ?::numeric, pg_current_wal_lsn(), true) WHERE count > 0
           ORDER BY combined_size DESC LIMIT 16""")) {
        statement.setLong(1, since);
        var rows = statement.executeQuery();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return lines;
    }
  }

  private long number(String database, String sql) throws SQLException {
    try (Connection admin = connect(database); var rows = admin.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** CPU time of the server and all its processes so far, in milliseconds. */
  public long cpuMillis() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(dataFolder().resolve("postmaster.pid")).getFirst().strip());
    long ticks = ticks(pid, true);
    for (ProcessHandle child : children(pid)) {
      ticks += ticks(child.pid(), false);
    }
    return ticks * 10;
  }

  private Path dataFolder() {
    try (Connection admin = connect("postgres"); var rows = admin.createStatement().executeQuery("SHOW data_directory")) {
      rows.next();
      return Path.of(rows.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ProcessHandle> children(long pid) {
    try (Stream<ProcessHandle> all = ProcessHandle.of(pid).orElseThrow().children()) {
      return all.toList();
    }
  }

  /** User and system time of a process; with those of its ended children, if wanted. */
  private static long ticks(long pid, boolean ended) throws IOException {
    String stat;
    try {
      stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    } catch (IOException e) {
      if (ProcessHandle.of(pid).isPresent()) {
        throw e;
      }
      return 0; // ended meanwhile, as helpers of the server do: its time is counted with the server's ended children
    }
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    return ended ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
  }

  /** Ends it as a machine that fails does: nothing is finished, nothing is written that was not. */
  public void crash() throws IOException, InterruptedException {
    control("stop", "-m", "immediate");
  }

  /** Starts it again with the settings that it had; it brings itself up to its log. */
  public void recover() throws IOException, InterruptedException {
    control("restart");
  }

  /** Whoever is root runs it as nobody, as the start does. */
  private void control(String... what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    try (Stream<Path> programs =
        Files.find(folder.resolve("program"), 4, (path, file) -> path.endsWith("bin/pg_ctl"))) {
      command.add(programs.findFirst().orElseThrow().toString());
    }
    command.addAll(List.of("-D", folder.resolve("data").toString(), "-w"));
    command.addAll(List.of(what));
    Path log = folder.resolve("control.log");
    // To a file: the server keeps the output of whoever starts it.
    int status = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start().waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ends with " + status + "; " + log + " says why");
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
