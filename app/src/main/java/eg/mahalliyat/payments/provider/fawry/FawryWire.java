package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.payments.provider.ProviderUnavailable;
import eg.mahalliyat.payments.provider.StrictJson;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * One exchange with Fawry: bounded in time and size, no redirects. Everything but a JSON object with 200 is "not
 * known".
 */
@Component
final class FawryWire {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration WHOLE = Duration.ofSeconds(5);
  private static final long LARGEST = 64 * 1024;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT)
      .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

  JsonNode post(URI to, Object body) {
    return exchange(HttpRequest.newBuilder(to).header("Content-Type", "application/json; charset=utf-8")
        .POST(BodyPublishers.ofString(StrictJson.write(body))).build());
  }

  JsonNode get(URI from) {
    return exchange(HttpRequest.newBuilder(from).build());
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }

  private JsonNode exchange(HttpRequest request) {
    HttpResponse<byte[]> response = whole(
        http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST)));
    if (response.statusCode() != 200) {
      throw new ProviderUnavailable("fawry answered " + response.statusCode());
    }
    try {
      return StrictJson.object(response.body());
    } catch (StrictJson.Wrong e) {
      throw new ProviderUnavailable("fawry answered " + e.reason(), e);
    }
  }

  /** The client's own time-out ends with the headers; a body that drips is cut off here. */
  private static HttpResponse<byte[]> whole(CompletableFuture<HttpResponse<byte[]>> answer) {
    try {
      return answer.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new ProviderUnavailable("fawry did not answer in time", e);
    } catch (ExecutionException e) {
      throw new ProviderUnavailable("fawry cannot be reached: " + String.valueOf(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderUnavailable("stopped while fawry was asked", e);
    }
  }
}
