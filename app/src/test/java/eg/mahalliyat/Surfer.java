package eg.mahalliyat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser, over real HTTP: keeps cookies, fills in the hidden field of forms, follows nothing by itself. */
public final class Surfer {
  /** What came back. */
  public record Page(int status, String body, HttpResponse<byte[]> response) {
    /** Where it sends to; empty when it is no redirect. */
    public String location() {
      return response.headers().firstValue("Location").map(l -> l.replaceFirst("^https?://[^/]+", "")).orElse("");
    }

    /** The value of a hidden or filled-in field. */
    public String field(String name) {
      Matcher m = Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]*)\"").matcher(body);
      return m.find() ? m.group(1) : "";
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  private final String base;
  private final HttpClient client;

  public Surfer(int port) {
    this(port, HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER)
        .build());
  }

  private Surfer(int port, HttpClient client) {
    base = "http://localhost:" + port;
    this.client = client;
  }

  /** The same browser at another node of the platform: cookies know no ports. */
  public Surfer at(int otherPort) {
    return new Surfer(otherPort, client);
  }

  public Page get(String path) {
    return send(request(path).GET());
  }

  /** Posts fields, given as name, value, name, value. */
  public Page post(String path, String... fields) {
    List<String> pairs = new ArrayList<>(List.of("_csrf=" + encoded(token())));
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
  }

  /** Posts one file, the way a form with {@code enctype="multipart/form-data"} does; more fields as name, value. */
  public Page upload(String path, String field, String fileName, byte[] bytes, String... fields) {
    String line = "--edge\r\nContent-Disposition: form-data; name=";
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      more.append(line).append("\"").append(fields[i]).append("\"\r\n\r\n").append(fields[i + 1]).append("\r\n");
    }
    byte[] head = (line + "\"_csrf\"\r\n\r\n" + token() + "\r\n" + more + line + "\"" + field + "\"; filename=\""
        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] tail = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
    return send(request(path).header("Content-Type", "multipart/form-data; boundary=edge")
        .POST(HttpRequest.BodyPublishers.ofByteArray(joined(head, bytes, tail))));
  }

  /** Posts several files of one field, by their names. */
  public Page upload(String path, String field, Map<String, byte[]> files) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String line = "--edge\r\nContent-Disposition: form-data; name=";
    body.writeBytes((line + "\"_csrf\"\r\n\r\n" + token() + "\r\n").getBytes(StandardCharsets.UTF_8));
    files.forEach((name, bytes) -> {
      body.writeBytes((line + "\"" + field + "\"; filename=\"" + name
          + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      body.writeBytes(bytes);
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    });
    body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(request(path).header("Content-Type", "multipart/form-data; boundary=edge")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private String token() {
    return get("/sign-in").field("_csrf");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*;q=0.8");
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Page(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In one piece, so that the length is told, as browsers do. */
  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
