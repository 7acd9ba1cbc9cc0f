package eg.mahalliyat.sandbox.collect;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Posts to the platform. */
final class Wire implements AutoCloseable {
  /** An answer, or 0 and nothing. */
  record Heard(int status, String body) {}

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Heard NOTHING = new Heard(0, "");

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Heard post(URI platform, Call call) {
    var request =
        HttpRequest.newBuilder(platform.resolve(call.path()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8");
    call.headers().forEach(request::header);
    try {
      var answer =
          http.send(
              request.POST(HttpRequest.BodyPublishers.ofString(call.body())).build(),
              HttpResponse.BodyHandlers.ofString());
      return new Heard(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return NOTHING;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NOTHING;
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
