package eg.mahalliyat.bench;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.LongAdder;
import javax.net.SocketFactory;

/**
 * Counts how often a program asks its database and waits for the answer: a read that follows a write. Given to the
 * driver by name, as {@code socketFactory} of its address.
 */
public final class CountingSockets extends SocketFactory {
  private static final LongAdder TRIPS = new LongAdder();

  static long roundTrips() {
    return TRIPS.sum();
  }

  @Override
  public Socket createSocket() {
    return new Counting();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new java.net.InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new java.net.InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
    return createSocket(host, port);
  }

  private static Socket connected(java.net.InetSocketAddress address) throws IOException {
    Socket socket = new Counting();
    socket.connect(address);
    return socket;
  }

  private static final class Counting extends Socket {
    private boolean asked;

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          waited();
          return super.read();
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
          waited();
          return super.read(into, at, most);
        }
      };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(int one) throws IOException {
          asked = true;
          out.write(one);
        }

        @Override
        public void write(byte[] from, int at, int many) throws IOException {
          asked = true;
          out.write(from, at, many);
        }
      };
    }

    private void waited() {
      if (asked) {
        asked = false;
        TRIPS.increment();
      }
    }
  }
}
