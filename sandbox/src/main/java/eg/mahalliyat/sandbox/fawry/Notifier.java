package eg.mahalliyat.sandbox.fawry;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings notifications: posts each, and again after every duration of the schedule until the
 * merchant says 200.
 */
final class Notifier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService timer;
  private final InstantSource clock;
  private final List<Duration> retries;

  Notifier(ScheduledExecutorService timer, InstantSource clock, List<Duration> retries) {
    this.timer = timer;
    this.clock = clock;
    this.retries = List.copyOf(retries);
  }

  void bring(Delivery delivery) {
    schedule(delivery, 1, delivery.after());
  }

  /** Every attempt so far, oldest first. */
  List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  private void schedule(Delivery delivery, int number, Duration wait) {
    Runnable attempt = () -> Thread.startVirtualThread(() -> attempt(delivery, number));
    try {
      var _ = timer.schedule(attempt, wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      LOG.debug("the sandbox closes; a notification stays undelivered", closing);
    }
  }

  private void attempt(Delivery delivery, int number) {
    var answer = post(delivery);
    var reference = delivery.order().referenceNumber();
    var attempt = new Attempt(reference, delivery.status(), number, answer, clock.instant());
    attempts.add(attempt);
    if (!attempt.isTaken() && number <= retries.size()) {
      schedule(delivery, number + 1, retries.get(number - 1));
    }
  }

  private int post(Delivery delivery) {
    var request =
        HttpRequest.newBuilder(delivery.to())
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
