package eg.mahalliyat.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The world outside, in a process of its own, and a letter box beside it: what the payment provider sends of orders that
 * were charged with that address is kept as it came, to be brought to the platform at the rate that is wanted.
 */
final class WebSandbox implements AutoCloseable {
  private final LoadProgram program;
  private final Map<String, String> ports = new TreeMap<>();
  private final LinkedBlockingQueue<byte[]> letters = new LinkedBlockingQueue<>();
  private final HttpServer box;
  private final HttpClient http = HttpClient.newHttpClient();

  WebSandbox(LoadSetup setup) throws IOException, InterruptedException {
    program = setup.sandbox();
    for (String word : program.awaitLine("sandbox ready ").split(" ")) {
      String[] pair = word.split("=");
      ports.put(pair[0], pair[pair.length - 1]);
    }
    box = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
    box.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    box.createContext("/", exchange -> {
      letters.add(exchange.getRequestBody().readAllBytes());
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    box.start();
  }

  /** What a platform is told of it, as arguments. */
  List<String> settings(String notificationUrl) {
    return List.of("--mahalliyat.clamd.host=127.0.0.1", "--mahalliyat.clamd.port=" + port("clamd"),
        "--mahalliyat.sms.host=127.0.0.1", "--mahalliyat.sms.port=" + port("smpp"),
        "--mahalliyat.sms.system-id=mahalliyat", "--mahalliyat.sms.password=sandbox",
        "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + port("smtp"),
        "--mahalliyat.fawry.base-url=" + outside(), "--mahalliyat.fawry.merchant-code=mahalliyat",
        "--mahalliyat.fawry.secure-key=sandbox-secure-key", "--mahalliyat.fawry.notification-url=" + notificationUrl);
  }

  String letterBox() {
    return "http://127.0.0.1:" + box.getAddress().getPort() + "/";
  }

  /** Pays all of these at an outlet, and gives the signed notices that the provider sent of it. */
  List<byte[]> pay(List<String> references) throws IOException, InterruptedException {
    for (String reference : references) {
      int status = http.send(HttpRequest.newBuilder(URI.create(outside() + "/outlet/pay"))
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString("reference=" + reference)).build(), BodyHandlers.discarding()).statusCode();
      if (status != 303) {
        throw new IOException("the outlet answers " + status);
      }
    }
    List<byte[]> notices = new ArrayList<>();
    while (notices.size() < references.size()) {
      byte[] letter = letters.poll(30, TimeUnit.SECONDS);
      if (letter == null) {
        throw new IOException("the provider sent only " + notices.size() + " of " + references.size() + " notices");
      }
      notices.add(letter);
    }
    return notices;
  }

  LoadProcess process() {
    return program.process();
  }

  private String outside() {
    return "http://127.0.0.1:" + port("http");
  }

  private String port(String of) {
    return ports.getOrDefault(of, "");
  }

  @Override
  public void close() throws IOException {
    box.stop(0);
    http.close();
    program.close();
  }
}
