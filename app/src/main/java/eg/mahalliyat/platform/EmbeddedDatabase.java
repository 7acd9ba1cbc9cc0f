package eg.mahalliyat.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL as a child process, for a first try and for every test. It trusts every local account. */
final class EmbeddedDatabase {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private EmbeddedDatabase() {}

  /**
   * Starts the server and makes sure that roles and database are there.
   *
   * @param folder where data is kept between runs
   * @param durable false only for tests: a lost power line may lose data
   */
  static DatabaseServer start(Path folder, boolean durable, String appPassword) throws IOException, SQLException {
    Path data = folder.resolve("data").toAbsolutePath();
    Files.createDirectories(folder);
    stopOrphan(data.resolve("postmaster.pid"));
    String onOff = durable ? "on" : "off";
    EmbeddedPostgres server = EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(folder.resolve("program").toAbsolutePath().toFile())
        .setDataDirectory(data).setCleanDataDirectory(false).setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "ar-EG")
        .setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("encoding", "UTF8")
        .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("max_connections", "100")
        .setServerConfig("fsync", onOff).setServerConfig("synchronous_commit", onOff)
        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
        .start();
    try (Connection admin = server.getPostgresDatabase().getConnection()) {
      prepare(admin);
    }
    String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/mahalliyat";
    return new DatabaseServer(url, DatabaseServer.OWNER, "", appPassword, server);
  }

  private static void prepare(Connection admin) throws SQLException {
    try (Statement statement = admin.createStatement()) {
      if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + DatabaseServer.OWNER + "'")) {
        statement.execute("CREATE ROLE " + DatabaseServer.OWNER + " LOGIN CREATEROLE");
      }
      if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = 'mahalliyat'")) {
        statement.execute("CREATE DATABASE mahalliyat OWNER " + DatabaseServer.OWNER);
      }
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  /** A program killed by force leaves its server behind; a second one on the same data would not start. */
  private static void stopOrphan(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    ProcessHandle left = ProcessHandle.of(pid)
        .filter(p -> p.info().command().map(c -> c.endsWith("/postgres")).orElse(false)).orElse(null);
    if (left == null) {
      return;
    }
    log.warn("stopping a database server (pid {}) that an earlier run left behind", pid);
    left.destroy();
    try {
      left.onExit().get(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IOException("the database server with pid " + pid + " does not stop", e);
    }
  }
}
