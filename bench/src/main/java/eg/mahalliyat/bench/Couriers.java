package eg.mahalliyat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever brings a provider's notices to the platform: each again until it is answered with 200 or 401. */
final class Couriers implements AutoCloseable {
  private static final int TAKEN = 200;
  private static final int NOT_BELIEVED = 401;
  private static final Duration AGAIN = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(2)).build();
  private final URI hook;
  private final AtomicInteger applied = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger again = new AtomicInteger();

  /** @param node of the platform */
  Couriers(URI node) {
    this.hook = node.resolve("/hooks/fawry/notifications");
  }

  /** Brings it until it is answered. @throws IOException when it is not, a forged one was believed, or a genuine one not */
  void bring(NoticeMix.Notice notice) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int status = status(notice);
    while (status != TAKEN && status != NOT_BELIEVED) {
      if (System.nanoTime() > end) {
        throw new IOException("a notice is not taken for " + PATIENCE.toMinutes() + " minutes, last answered " + status);
      }
      again.incrementAndGet();
      Thread.sleep(AGAIN);
      status = status(notice);
    }
    (status == TAKEN ? applied : refused).incrementAndGet();
    if (notice.genuine() != (status == TAKEN)) {
      throw new IOException((notice.genuine() ? "a genuine" : "a forged") + " notice is answered " + status);
    }
  }

  /** 0 when nobody is there. */
  private int status(NoticeMix.Notice notice) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(hook).timeout(Duration.ofSeconds(10))
        .header("Content-Type", "application/json; charset=utf-8")
        .POST(BodyPublishers.ofByteArray(notice.body())).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException nobodyThere) {
      return 0;
    }
  }

  int brought() {
    return applied.get() + refused.get();
  }

  int applied() {
    return applied.get();
  }

  int refused() {
    return refused.get();
  }

  /** How often one was brought once more, because there was no answer or another one. */
  int again() {
    return again.get();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
