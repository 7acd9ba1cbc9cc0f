package eg.mahalliyat.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;

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
    var patient = new RetryTemplate(RetryPolicy.builder().predicate(OwnerConnection::isNotYet).delay(AGAIN)
        .maxRetries(Long.MAX_VALUE).timeout(patience).build());
    patient.setRetryListener(new RetryListener() {
      @Override
      public void beforeRetry(RetryPolicy policy, Retryable<?> connecting, RetryState state) {
        if (state.getExceptions().size() == 1) {
          log.warn("the database is not there yet, waiting at most {} s: {}", patience.toSeconds(),
              state.getLastException().getMessage());
        }
      }
    });
    try {
      return patient.execute(
          () -> DriverManager.getConnection(server.url(), server.owner(), server.ownerPassword()));
    } catch (RetryException e) {
      if (e.getCause() instanceof SQLException last) {
        throw last;
      }
      throw new SQLException(e);
    }
  }

  private static boolean isNotYet(Throwable e) {
    return e instanceof SQLException refused && NOT_YET.contains(refused.getSQLState());
  }
}
