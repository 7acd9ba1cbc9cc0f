package eg.mahalliyat.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Two ways into one database: the owner changes tables at start, the application role serves. An operator who gives
 * {@code SPRING_DATASOURCE_URL} gives the owner's name and password with it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(Settings settings, Vault vault, Environment environment)
      throws IOException, SQLException {
    String url = environment.getProperty("spring.datasource.url", "");
    String appPassword = vault.password(DatabaseServer.APP);
    boolean durable = environment.getProperty("mahalliyat.database.durable", Boolean.class, true);
    DatabaseServer server = url.isEmpty()
        ? EmbeddedDatabase.start(settings.home().resolve("database"), durable, appPassword)
        : new DatabaseServer(url, environment.getRequiredProperty("spring.datasource.username"),
            environment.getProperty("spring.datasource.password", ""), appPassword, null);
    makeAppRole(server);
    return server;
  }

  @Bean
  JdbcConnectionDetails appConnection(DatabaseServer server) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return DatabaseServer.APP;
      }

      @Override
      public String getPassword() {
        return server.appPassword();
      }

      @Override
      public String getJdbcUrl() {
        return server.url();
      }
    };
  }

  @Bean
  FlywayConnectionDetails ownerConnection(DatabaseServer server) {
    return new FlywayConnectionDetails() {
      @Override
      public String getUsername() {
        return server.owner();
      }

      @Override
      public String getPassword() {
        return server.ownerPassword();
      }

      @Override
      public String getJdbcUrl() {
        return server.url();
      }
    };
  }

  @Bean
  @ConditionalOnMissingBean
  InstantSource clock() {
    return InstantSource.system();
  }

  /** The password is derived from the secret: every node of a cluster sets the same one. */
  private static void makeAppRole(DatabaseServer server) throws SQLException {
    try (Connection owner = OwnerConnection.open(server, PATIENCE);
        Statement statement = owner.createStatement()) {
      statement.execute("""
          DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mahalliyat_app') THEN
              CREATE ROLE mahalliyat_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
            END IF;
          END $$""");
      statement.execute("ALTER ROLE mahalliyat_app PASSWORD '" + server.appPassword() + "'");
      // Under row-level security a plan for the very values looks a little cheaper each time, so that statements would be
      // planned again and again: a tenth of the database's time.
      statement.execute("ALTER ROLE mahalliyat_app SET plan_cache_mode = force_generic_plan");
    }
  }
}
