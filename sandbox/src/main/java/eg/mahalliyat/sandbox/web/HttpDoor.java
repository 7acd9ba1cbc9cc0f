package eg.mahalliyat.sandbox.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The HTTP server of the sandbox, on the loopback only: it has no sign-in, so nobody else may reach
 * it.
 */
public final class HttpDoor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
          + " 'none'";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Route> routes;

  private HttpDoor(HttpServer server, List<Route> routes) {
    this.server = server;
    this.routes = routes;
  }

  /** Opens the door; port 0 takes a free one. */
  public static HttpDoor open(int port, List<Route> routes) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var door = new HttpDoor(HttpServer.create(address, 0), List.copyOf(routes));
      door.server.createContext("/", door::serve);
      door.server.setExecutor(door.threads);
      door.server.start();
      return door;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var answer = answer(exchange);
      if (!answer.isSilence()) {
        send(exchange, answer);
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      for (var route : routes) {
        var names = route.match(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
        if (names.isPresent()) {
          return route.handler().answer(request(exchange, names.get()));
        }
      }
      return Answer.text(404, "not found");
    } catch (JacksonException malformed) {
      return Answer.text(400, "malformed JSON");
    } catch (RuntimeException bug) {
      // Otherwise the JDK's server drops the connection and tells nobody why.
      LOG.error("{} {}", exchange.getRequestMethod(), exchange.getRequestURI(), bug);
      return Answer.text(500, "the sandbox itself failed; see its log");
    }
  }

  private static Request request(HttpExchange exchange, Map<String, String> names)
      throws IOException {
    var type = exchange.getRequestHeaders().getFirst("Content-Type");
    return new Request(
        names,
        Parameters.read(exchange.getRequestURI().getRawQuery()),
        exchange.getRequestBody().readAllBytes(),
        type != null && type.startsWith("application/json"));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var bytes = answer.bytes();
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
