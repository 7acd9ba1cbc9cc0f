package eg.mahalliyat.sandbox.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One command and its answer. {@code zCOMMAND\0} is answered with a final NUL, {@code nCOMMAND\n}
 * with a newline; INSTREAM is followed by chunks, each with its length in four bytes (big-endian),
 * and ends with a length of zero.
 */
final class ClamdTalk {
  private static final int LONGEST_COMMAND = 64;
  private static final int PIECE = 8192;

  private final DataInputStream in;
  private final OutputStream out;
  private final long limit;

  ClamdTalk(InputStream in, OutputStream out, long limit) {
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = out;
    this.limit = limit;
  }

  void run() throws IOException {
    int kind = in.read();
    char end = kind == 'z' ? '\0' : '\n';
    var command = (kind == 'z' || kind == 'n' ? "" : String.valueOf((char) kind)) + readUntil(end);
    var answer =
        switch (command.strip()) {
          case "PING" -> "PONG";
          case "VERSION" -> "ClamAV sandbox (knows EICAR only)";
          case "INSTREAM" -> scan();
          default -> "UNKNOWN COMMAND";
        };
    out.write((answer + end).getBytes(US_ASCII));
    out.flush();
  }

  private String readUntil(char end) throws IOException {
    var text = new StringBuilder();
    for (int c = in.read(); c != end && c >= 0 && text.length() < LONGEST_COMMAND; c = in.read()) {
      text.append((char) c);
    }
    return text.toString();
  }

  private String scan() throws IOException {
    var eicar = new Eicar();
    long total = 0;
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      total += Integer.toUnsignedLong(length);
      if (total > limit) {
        return "INSTREAM size limit exceeded. ERROR";
      }
      feed(eicar, length);
    }
    return eicar.isFound() ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
  }

  /** In small pieces, so that a big chunk does not take its size in memory. */
  private void feed(Eicar eicar, int length) throws IOException {
    for (int left = length; left > 0; ) {
      var piece = in.readNBytes(Math.min(left, PIECE));
      if (piece.length == 0) {
        throw new IOException("the stream ended inside a chunk");
      }
      eicar.feed(piece);
      left -= piece.length;
    }
  }
}
