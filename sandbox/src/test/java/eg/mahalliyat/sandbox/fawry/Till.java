package eg.mahalliyat.sandbox.fawry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eg.mahalliyat.sandbox.web.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;

/**
 * A merchant's notification address: keeps what comes, and answers as it was told (200 when it was
 * told nothing).
 */
final class Till implements AutoCloseable {
  private final HttpServer server;
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final Deque<Integer> answers;

  Till(Integer... answers) throws IOException {
    this.answers = new ArrayDeque<>(List.of(answers));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/paid");
  }

  /** The next notification, waiting for it. */
  JsonNode next() throws InterruptedException {
    return Json.read(nextText());
  }

  String nextText() throws InterruptedException {
    var text = received.poll(5, TimeUnit.SECONDS);
    return text == null ? Assertions.fail("no notification came") : text;
  }

  /** Nothing more within a moment that is long against the schedules of these tests. */
  boolean isQuiet() throws InterruptedException {
    return received.poll(600, TimeUnit.MILLISECONDS) == null;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      var answer = answers.poll();
      exchange.sendResponseHeaders(answer == null ? 200 : answer, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
