package eg.mahalliyat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@Tag("slow")
class BusyTest {
  @LocalServerPort int port;
  @Autowired DataSource source;

  @Test
  void saysPeopleAndProvidersWhenToComeAgainWhileAllConnectionsAreTaken() throws Exception {
    List<Connection> taken = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      takeAll(taken);
      assertBusy(client, HttpRequest.newBuilder(page("/t/" + "A".repeat(28))));
      String session = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
      assertBusy(client, HttpRequest.newBuilder(page("/desk")).header("Cookie", "SESSION=" + session));
      assertBusy(client, HttpRequest.newBuilder(page("/hooks/fawry/notifications"))
          .POST(HttpRequest.BodyPublishers.ofString("{}")));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  private static void assertBusy(HttpClient client, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer =
        client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body()).contains("مزدحمة");
  }

  private URI page(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private void takeAll(List<Connection> taken) throws Exception {
    try {
      while (taken.size() < 1_000) {
        taken.add(source.getConnection());
      }
    } catch (SQLTransientConnectionException none) {
      assertThat(taken).as("connections of the pool").isNotEmpty();
    }
  }
}
