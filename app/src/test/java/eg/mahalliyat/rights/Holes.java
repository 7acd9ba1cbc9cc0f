package eg.mahalliyat.rights;

import com.zaxxer.hikari.HikariDataSource;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.Routes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

/** Takes one check away from the running platform; closing what is given back puts it where it was. */
@Component
class Holes {
  private static final String ACTIONS = "actions";

  /** A hole, as long as it is open. */
  interface Hole extends AutoCloseable {
    @Override
    void close();
  }

  private final Routes routes;
  private final DataSource database;

  Holes(Routes routes, DataSource database) {
    this.routes = routes;
    this.database = database;
  }

  /** The action of this name lets in whom this one lets in. */
  Hole actionInstead(Action other) {
    var right = ReflectionTestUtils.getField(routes, ACTIONS);
    Map<String, Action> wrong = new HashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(right)).forEach((name, action) -> wrong.put((String) name, (Action) action));
    if (wrong.put(other.name(), other) == null) {
      throw new IllegalArgumentException("no action is called " + other.name());
    }
    ReflectionTestUtils.setField(routes, ACTIONS, wrong);
    return () -> ReflectionTestUtils.setField(routes, ACTIONS, right);
  }

  /** The table shows every row to everybody. */
  Hole withoutPolicy(String table) {
    String rule = asOwner("SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'tenancy' "
        + "AND polrelid = '" + table + "'::regclass");
    asOwner("ALTER POLICY tenancy ON " + table + " USING (true)");
    return () -> asOwner("ALTER POLICY tenancy ON " + table + " USING (" + rule + ")");
  }

  /** As the owner of the tables, who is not the application; the one value that comes back, if one does. */
  private String asOwner(String sql) {
    try (Connection owner = DriverManager.getConnection(database.unwrap(HikariDataSource.class).getJdbcUrl(),
        "mahalliyat_owner", ""); Statement statement = owner.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (var rows = statement.getResultSet()) {
        return rows.next() ? rows.getString(1) : "";
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
