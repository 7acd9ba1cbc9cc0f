package eg.mahalliyat.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL in use.
 *
 * @param owner who owns the tables and changes them at start
 * @param appPassword of {@link #APP}, which serves requests and owns nothing
 * @param embedded the child process, when the platform brought its own
 */
record DatabaseServer(String url, String owner, String ownerPassword, String appPassword,
    @Nullable EmbeddedPostgres embedded) implements AutoCloseable {
  static final String APP = "mahalliyat_app";
  static final String OWNER = "mahalliyat_owner";

  @Override
  public void close() throws Exception {
    if (embedded != null) {
      embedded.close();
    }
  }
}
