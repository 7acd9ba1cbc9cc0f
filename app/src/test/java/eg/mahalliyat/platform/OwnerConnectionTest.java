package eg.mahalliyat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start beside a database that starts itself. */
class OwnerConnectionTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  @Test
  void waitsForADatabaseThatComesUpBesideIt(@TempDir Path folder) throws Exception {
    int port = freePort();
    CompletableFuture<Boolean> connected = CompletableFuture.supplyAsync(() -> opens(port, "postgres", LONG));
    try (EmbeddedPostgres database = EmbeddedPostgres.builder().setPort(port)
        .setOverrideWorkingDirectory(folder.toFile()).start()) {
      assertThat(connected.get()).isTrue();
      assertThatThrownBy(() -> OwnerConnection.open(server(port, "nobody"), LONG))
          .as("who is not let in is told at once").isInstanceOf(SQLException.class).hasMessageContaining("nobody");
    }
  }

  @Test
  void givesUpWhenItsPatienceEnds() throws IOException {
    int port = freePort();
    assertThatThrownBy(() -> OwnerConnection.open(server(port, "postgres"), Duration.ofMillis(600)))
        .isInstanceOf(SQLException.class).hasMessageContaining("refused");
  }

  private static boolean opens(int port, String owner, Duration patience) {
    try (Connection owned = OwnerConnection.open(server(port, owner), patience)) {
      return owned.isValid(5);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DatabaseServer server(int port, String owner) {
    return new DatabaseServer("jdbc:postgresql://127.0.0.1:" + port + "/postgres", owner, "", "", null);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
