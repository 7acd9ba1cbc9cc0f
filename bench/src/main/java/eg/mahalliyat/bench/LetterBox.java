package eg.mahalliyat.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Where a provider's notices arrive instead of at the platform: they are kept as they came, to be brought there later. */
final class LetterBox implements AutoCloseable {
  private final LinkedBlockingQueue<byte[]> letters = new LinkedBlockingQueue<>();
  private final HttpServer box;

  LetterBox() throws IOException {
    box = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
    box.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    box.createContext("/", exchange -> {
      letters.add(exchange.getRequestBody().readAllBytes());
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    box.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + box.getAddress().getPort() + "/");
  }

  /** The next so many, in the order in which they came. */
  List<byte[]> take(int many) throws IOException, InterruptedException {
    List<byte[]> taken = new ArrayList<>();
    while (taken.size() < many) {
      byte[] letter = letters.poll(30, TimeUnit.SECONDS);
      if (letter == null) {
        throw new IOException("only " + taken.size() + " of " + many + " notices came");
      }
      taken.add(letter);
    }
    return taken;
  }

  @Override
  public void close() {
    box.stop(0);
  }
}
