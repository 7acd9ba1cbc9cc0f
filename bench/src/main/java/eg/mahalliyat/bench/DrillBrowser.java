package eg.mahalliyat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody's browser at one of the nodes: keeps cookies, sends the hidden field of the page seen last, and follows
 * nothing by itself. Comes with an address of its own, as a proxy in front of the nodes tells it.
 */
final class DrillBrowser {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  private final HttpClient http;
  private final Map<String, String> cookies;
  private final String address;
  private URI node;
  private String token = "";

  DrillBrowser(HttpClient http, URI node) {
    this(http, node, new ConcurrentHashMap<>());
  }

  private DrillBrowser(HttpClient http, URI node, Map<String, String> cookies) {
    this.http = http;
    this.node = node;
    this.cookies = cookies;
    int n = ADDRESSES.getAndIncrement();
    this.address = "41." + (n >> 16 & 127) + "." + (n >> 8 & 255) + "." + (n & 255);
  }

  /** The same person with a second window, at another node. */
  DrillBrowser window(URI other) {
    DrillBrowser window = new DrillBrowser(http, other, cookies);
    window.token = token;
    return window;
  }

  /** With a cookie that was made elsewhere. */
  DrillBrowser holding(String cookie) {
    String[] pair = cookie.split("=", 2);
    cookies.put(pair[0], pair[1]);
    return this;
  }

  void moveTo(URI other) {
    node = other;
  }

  DrillAnswer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** @param fields name, value, name, value */
  DrillAnswer post(String path, List<String> fields) throws IOException, InterruptedException {
    List<String> pairs = new ArrayList<>(List.of("_csrf=" + encoded(token)));
    for (int i = 0; i < fields.size(); i += 2) {
      pairs.add(encoded(fields.get(i)) + "=" + encoded(fields.get(i + 1)));
    }
    return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path)).timeout(PATIENCE)
        .header("Accept", "text/html").header("Accept-Language", "ar").header("X-Forwarded-For", address);
    return cookies.isEmpty() ? request : request.header("Cookie", cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
  }

  private DrillAnswer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    String location = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    return new DrillAnswer(answer.statusCode(), location, answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
