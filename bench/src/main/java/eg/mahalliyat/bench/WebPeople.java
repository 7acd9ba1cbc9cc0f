package eg.mahalliyat.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Whoever uses the platform, as a proxy in front of it brings them: on connections that stay open, each with an address of
 * his own, pages compressed. Every answer is read to its end, and must be the right one.
 */
final class WebPeople implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern RECEIPT = Pattern.compile(".*/requests/[0-9a-f-]{36}/receipt");
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI platform;
  private final WebStock stock;
  private final List<byte[]> notices;
  private final AtomicInteger submitting = new AtomicInteger();
  private final AtomicInteger submitted = new AtomicInteger();
  private final AtomicInteger bringing = new AtomicInteger();
  private final AtomicInteger brought = new AtomicInteger();
  private final AtomicInteger addresses = new AtomicInteger();
  private String formCookie = "";
  private String formToken = "";

  WebPeople(URI platform, WebStock stock, List<byte[]> notices) {
    this.platform = platform;
    this.stock = stock;
    this.notices = notices;
  }

  /** Opens one page with a form: its cookie and its token are those of all forms that are sent. */
  void openForm() throws IOException, InterruptedException {
    HttpResponse<byte[]> page = http.send(asked("/track").build(), BodyHandlers.ofByteArray());
    formCookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    Matcher token = FORM_TOKEN.matcher(text(page));
    if (!token.find()) {
      throw new IOException("the page has no form token");
    }
    formToken = token.group(1);
  }

  LoadStream guide(double perSecond) {
    return new LoadStream("guide", perSecond, n -> page("/services/SHP-02", "", stock.guideTitle()));
  }

  LoadStream track(double perSecond) {
    return new LoadStream("track", perSecond, n -> {
      WebStock.Tracked request = stock.waiting().get(n % stock.waiting().size());
      page("/t/" + request.token(), "", request.number());
    });
  }

  LoadStream inbox(double perSecond) {
    return new LoadStream("inbox", perSecond,
        n -> page("/desk", stock.clerks().get(n % stock.clerks().size()), "href=\"/desk/"));
  }

  LoadStream receipt(double perSecond) {
    return new LoadStream("receipt", perSecond, n -> {
      WebStock.Tracked request = stock.waiting().get(n % stock.waiting().size());
      page("/requests/" + request.owned().id() + "/receipt", request.owned().cookie(), request.number());
    });
  }

  LoadStream submit(double perSecond) {
    return new LoadStream("submit", perSecond, n -> {
      submit(stock.drafts().get(submitting.getAndIncrement()));
      submitted.incrementAndGet();
    });
  }

  LoadStream notice(double perSecond) {
    return new LoadStream("notice", perSecond, n -> {
      bring(notices.get(bringing.getAndIncrement()));
      brought.incrementAndGet();
    });
  }

  Done submitted() {
    return new Done(submitting.get(), submitted.get());
  }

  Done brought() {
    return new Done(bringing.get(), brought.get());
  }

  /** How many tried, and how many of them were told that it is done. */
  record Done(int tried, int told) {
    boolean agrees(int done) {
      return told <= done && done <= tried;
    }
  }

  private void page(String address, String cookie, String mustHold) throws IOException, InterruptedException {
    HttpRequest.Builder request = asked(address);
    HttpResponse<byte[]> page = http.send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
        BodyHandlers.ofByteArray());
    if (page.statusCode() != 200 || !text(page).contains(mustHold)) {
      throw new IOException("GET " + address + " answers " + page.statusCode() + " without " + mustHold);
    }
  }

  private void submit(WebStock.Owned draft) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(asked("/drafts/" + draft.id() + "/submit")
        .header("Cookie", draft.cookie() + "; " + formCookie)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("_csrf=" + formToken)).build(), BodyHandlers.ofByteArray());
    String to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || !RECEIPT.matcher(to).matches()) {
      throw new IOException("submitting answers " + answer.statusCode() + " " + to);
    }
  }

  private void bring(byte[] notice) throws IOException, InterruptedException {
    int status = http.send(HttpRequest.newBuilder(platform.resolve("/hooks/fawry/notifications")).timeout(PATIENCE)
        .header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(notice)).build(),
        BodyHandlers.ofByteArray()).statusCode();
    if (status != 200) {
      throw new IOException("the hook answers " + status);
    }
  }

  private HttpRequest.Builder asked(String address) {
    int who = addresses.getAndIncrement();
    return HttpRequest.newBuilder(platform.resolve(address)).timeout(PATIENCE).header("Accept-Encoding", "gzip")
        .header("Accept-Language", "ar")
        .header("X-Forwarded-For", "41." + (who >> 16 & 127) + "." + (who >> 8 & 255) + "." + (who & 255));
  }

  private static String text(HttpResponse<byte[]> page) throws IOException {
    byte[] body = page.body();
    if (page.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
      try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
        body = plain.readAllBytes();
      }
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
