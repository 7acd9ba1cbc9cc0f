package eg.mahalliyat.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first connection of a start. After a power cut the database comes up beside the platform, and may need longer. */
final class OwnerConnection {
  private static final Logger log = LoggerFactory.getLogger(OwnerConnection.class);
  /** PostgreSQL's codes: nobody listens, or who listens is still starting (or stopping). */
  private static final Set<String> NOT_YET = Set.of("08001", "57P03");
  private static final Duration AGAIN = Duration.ofMillis(500);

  private OwnerConnection() {}

  /**
   * Connects as the owner, and waits for a database that is not there yet.
   *
   * @param patience how long, at most
   * @throws SQLException when it is not there then, or at once when it refuses for another reason, as a wrong password
   */
  static Connection open(DatabaseServer server, Duration patience) throws SQLException {
    long end = System.nanoTime() + patience.toNanos();
    boolean told = false;
    while (true) {
      try {
        return DriverManager.getConnection(server.url(), server.owner(), server.ownerPassword());
      } catch (SQLException e) {
        if (!NOT_YET.contains(e.getSQLState()) || System.nanoTime() > end) {
          throw e;
        }
        if (!told) {
          log.warn("the database is not there yet, waiting for it at most {} s", patience.toSeconds());
          told = true;
        }
        rest(e);
      }
    }
  }

  private static void rest(SQLException why) throws SQLException {
    try {
      Thread.sleep(AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw why;
    }
  }
}
