package eg.mahalliyat.documents.provider;

import eg.mahalliyat.documents.VirusScanner;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** clamd over TCP, command INSTREAM: chunks with their length before them, a length of zero at the end. */
@Component
class Clamd implements VirusScanner {
  private static final Logger log = LoggerFactory.getLogger(Clamd.class);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  private final ClamdSettings settings;

  Clamd(ClamdSettings settings) {
    this.settings = settings;
  }

  @Override
  public Verdict scan(byte[] bytes) {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout((int) settings.answer().toMillis());
      socket.connect(new InetSocketAddress(settings.host(), settings.port()), (int) settings.connect().toMillis());
      send(socket, bytes);
      return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
    } catch (IOException e) {
      log.warn("the virus scanner gives no answer: {}", e.getMessage());
      return Verdict.UNKNOWN;
    }
  }

  private static void send(Socket socket, byte[] bytes) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (int at = 0; at < bytes.length; at += CHUNK) {
      int length = Math.min(CHUNK, bytes.length - at);
      out.writeInt(length);
      out.write(bytes, at, length);
    }
    out.writeInt(0);
    out.flush();
  }

  /** Only a plain "OK" lets a paper pass; an error of the scanner says nothing about it. */
  private static Verdict verdict(String answer) {
    String line = answer.replace("\0", "").strip();
    if (line.endsWith(" FOUND")) {
      return Verdict.INFECTED;
    }
    if (line.equals("stream: OK")) {
      return Verdict.CLEAN;
    }
    log.warn("the virus scanner answers: {}", line);
    return Verdict.UNKNOWN;
  }
}
