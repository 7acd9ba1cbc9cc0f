package eg.mahalliyat.sandbox.sms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** SMPP by hand: length, command, status, sequence number, body. */
final class SmppWire implements AutoCloseable {
  static final int BIND_TRANSCEIVER = 0x00000009;
  static final int BIND_TRANSCEIVER_RESP = 0x80000009;
  static final int ENQUIRE_LINK = 0x00000015;
  static final int ENQUIRE_LINK_RESP = 0x80000015;
  private static final int HEADER = 16;

  private final Socket socket;
  private int sequence;

  SmppWire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(5_000);
  }

  void send(int command, String body) throws IOException {
    var out = new DataOutputStream(socket.getOutputStream());
    out.writeInt(HEADER + body.length());
    out.writeInt(command);
    out.writeInt(0);
    out.writeInt(++sequence);
    out.write(body.getBytes(ISO_8859_1));
    out.flush();
  }

  /** The command of the next answer, which must be one of success to what was sent last. */
  int receive() throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    int length = in.readInt();
    int command = in.readInt();
    if (in.readInt() != 0 || in.readInt() != sequence) {
      throw new IOException("a refusal, or an answer to something else");
    }
    in.skipNBytes(length - HEADER);
    return command;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
