package eg.mahalliyat.payments.provider.efinance;

import eg.mahalliyat.payments.provider.ProviderUnavailable;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One exchange with the gateway: bounded in time and size, no redirects. Everything but a text with 200 is "not known". */
@Component
final class EfinanceWire {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration WHOLE = Duration.ofSeconds(5);
  private static final long LARGEST = 64 * 1024;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT)
      .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

  String post(URI to, Map<String, String> fields) {
    String form = fields.entrySet().stream().map(f -> f.getKey() + "=" + encoded(f.getValue()))
        .collect(Collectors.joining("&"));
    HttpResponse<byte[]> response = whole(http.sendAsync(
        HttpRequest.newBuilder(to).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)).build(),
        BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST)));
    if (response.statusCode() != 200) {
      throw new ProviderUnavailable("e-finance answered " + response.statusCode());
    }
    return new String(response.body(), StandardCharsets.UTF_8).strip();
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }

  /** The client's own time-out ends with the headers; a body that drips is cut off here. */
  private static HttpResponse<byte[]> whole(CompletableFuture<HttpResponse<byte[]>> answer) {
    try {
      return answer.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new ProviderUnavailable("e-finance did not answer in time", e);
    } catch (ExecutionException e) {
      throw new ProviderUnavailable("e-finance cannot be reached: " + String.valueOf(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderUnavailable("stopped while e-finance was asked", e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
