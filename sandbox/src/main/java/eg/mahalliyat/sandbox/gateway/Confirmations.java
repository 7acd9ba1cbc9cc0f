package eg.mahalliyat.sandbox.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells merchants in silence that a request was paid; once, for status inquiries tell the rest. */
final class Confirmations implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final AtomicInteger taken = new AtomicInteger();
  private final ScheduledExecutorService timer;

  Confirmations(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  void bring(GatewayOrder order, URI to, Duration after, boolean forged) {
    Runnable work = () -> Thread.startVirtualThread(() -> post(order, to, forged));
    try {
      var _ = timer.schedule(work, after.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      LOG.debug("the sandbox closes; a confirmation stays undelivered", closing);
    }
  }

  int taken() {
    return taken.get();
  }

  private void post(GatewayOrder order, URI to, boolean forged) {
    var request =
        HttpRequest.newBuilder(to)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(order, forged)))
            .build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
      if (answer.headers().firstValue("Response_Code").orElse("").equals("000")) {
        taken.incrementAndGet();
      }
    } catch (IOException e) {
      LOG.info("a confirmation did not arrive: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String form(GatewayOrder order, boolean forged) {
    var key = forged ? new Sealed(new byte[48]) : order.key();
    var paid = Optional.ofNullable(order.paid()).orElseGet(order::total);
    var fields = new LinkedHashMap<String, String>();
    fields.put("SenderRequestNumber", order.number());
    fields.put("PaymentRequestNumber", order.code());
    fields.put("PaymentRequestTotalAmount", order.total().plain());
    fields.put("CollectionFeesAmount", "0.00");
    fields.put("CustomerAuthorizationAmount", paid.plain());
    fields.put("AuthorizationCode", "000000");
    fields.put("TransactionNumber", order.code());
    fields.put("AuthorizingMechanism", "Card");
    fields.put("AuthorizingInstitution", "sandbox");
    fields.put("AuthoriztionDateTime", String.valueOf(order.paidAt()));
    fields.put("ReconciliationDate", String.valueOf(order.paidAt()).substring(0, 10));
    return "SenderID="
        + Gateway.SENDER
        + "&SenderRequestNumber="
        + order.number()
        + "&IsConfirmed=true&RequestObject="
        + URLEncoder.encode(key.seal(Xml.write("PaymentConfirmationRequest", fields)), UTF_8);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
