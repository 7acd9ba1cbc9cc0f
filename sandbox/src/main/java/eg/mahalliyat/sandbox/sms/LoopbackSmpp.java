package eg.mahalliyat.sandbox.sms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Objects;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jspecify.annotations.Nullable;

/**
 * Listens on the loopback only and knows the port that it got; the library's own factory does
 * neither.
 */
final class LoopbackSmpp implements ServerConnectionFactory {
  private static final int BACKLOG = 50;

  private @Nullable ServerSocket socket;

  int port() {
    return Objects.requireNonNull(socket).getLocalPort();
  }

  boolean isClosed() {
    return Objects.requireNonNull(socket).isClosed();
  }

  @Override
  public ServerConnection listen(int port) throws IOException {
    return listen(port, 0, BACKLOG);
  }

  @Override
  public ServerConnection listen(int port, int timeout) throws IOException {
    return listen(port, timeout, BACKLOG);
  }

  @Override
  public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
    socket = new ServerSocket(port, backlog, InetAddress.getLoopbackAddress());
    socket.setSoTimeout(timeout);
    return new ServerSocketConnection(socket);
  }
}
