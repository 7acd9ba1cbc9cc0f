package eg.mahalliyat.sandbox.scan;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A scanner that speaks as clamd does, one command a connection, and knows one "virus": the EICAR
 * test string.
 */
public final class Clamd implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
  private static final int BACKLOG = 50;
  private static final int LINGER_MS = 2_000;

  private final ServerSocket server;
  private final Faults faults;
  private final long limit;
  private final AtomicLong connections = new AtomicLong();

  /** Listens (port 0 takes a free one) and takes streams of at most {@code limit} bytes. */
  public Clamd(int port, long limit, Faults faults) {
    try {
      server = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.limit = limit;
    this.faults = faults;
    Thread.ofVirtual().start(this::acceptAll);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** How many connections were taken so far. */
  public long connections() {
    return connections.get();
  }

  private void acceptAll() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        connections.incrementAndGet();
        Thread.startVirtualThread(() -> serve(socket));
      } catch (IOException e) {
        LOG.debug("accept", e);
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      if (faults.strikes(Fault.SCANNER_DOWN)) {
        return;
      }
      var hanging = faults.strike(Fault.SCANNER_HANGING);
      hanging.ifPresent(faults::hold);
      if (hanging.isEmpty()) {
        new ClamdTalk(socket.getInputStream(), socket.getOutputStream(), limit).run();
        readOut(socket);
      }
    } catch (IOException e) {
      LOG.debug("a client went away", e);
    }
  }

  /** Closing with bytes unread would reset the connection, and the client might lose the answer. */
  private static void readOut(Socket socket) throws IOException {
    socket.shutdownOutput();
    socket.setSoTimeout(LINGER_MS);
    socket.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      LOG.debug("close", e);
    }
  }
}
