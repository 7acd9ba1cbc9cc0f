package eg.mahalliyat.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The pool of a peer, and the queue in front of it: first come, first served, and no more at once than is good. */
public final class PeerDatabase implements AutoCloseable {
  private static final int CONNECTIONS = 16;
  /** Fewer may be faster on few cores: {@code JAVA_TOOL_OPTIONS=-Dpeers.at-once=4} tries it. */
  private static final int AT_ONCE = Integer.getInteger("peers.at-once", CONNECTIONS);

  private final HikariDataSource pool;
  private final Semaphore gate = new Semaphore(AT_ONCE, true);

  /** @param url of a database of its own */
  public PeerDatabase(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("postgres");
    config.setPassword("");
    config.setMaximumPoolSize(CONNECTIONS);
    config.addDataSourceProperty("prepareThreshold", 1);
    config.addDataSourceProperty("preparedStatementCacheQueries", 1_024);
    config.addDataSourceProperty("preparedStatementCacheSizeMiB", 32);
    config.addDataSourceProperty("reWriteBatchedInserts", true);
    pool = new HikariDataSource(config);
  }

  /** The pool, for the engine. */
  public DataSource pool() {
    return pool;
  }

  /** Does the work when it is its turn. */
  public <T> T inTurn(Supplier<T> work) {
    gate.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      gate.release();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
