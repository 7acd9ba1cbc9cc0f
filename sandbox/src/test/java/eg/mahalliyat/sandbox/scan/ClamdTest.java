package eg.mahalliyat.sandbox.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.faults.Fault;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdTest {
  private static final int LIMIT = 100_000;

  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults().withScanLimit(LIMIT));

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void it_answers_as_it_was_asked_with_NUL_or_newline() throws Exception {
    assertThat(say(text("zPING\0"))).isEqualTo("PONG\0");
    assertThat(say(text("nPING\n"))).isEqualTo("PONG\n");
    assertThat(say(text("PING\n"))).isEqualTo("PONG\n");
    assertThat(say(text("zVERSION\0"))).startsWith("ClamAV").endsWith("\0");
  }

  @Test
  void an_unknown_command_is_named_so() throws Exception {
    assertThat(say(text("zDANCE\0"))).isEqualTo("UNKNOWN COMMAND\0");
  }

  @Test
  void a_harmless_stream_is_OK() throws Exception {
    assertThat(say(stream("zINSTREAM\0", text("%PDF-1.7"), text(" text"))))
        .isEqualTo("stream: OK\0");
    assertThat(say(stream("nINSTREAM\n"))).isEqualTo("stream: OK\n");
  }

  @Test
  void the_test_string_is_found_anywhere() throws Exception {
    var inside = text("a".repeat(20_000) + Eicar.TEST_STRING + "b".repeat(20_000));

    assertThat(say(stream("zINSTREAM\0", inside)))
        .isEqualTo("stream: Eicar-Test-Signature FOUND\0");
  }

  @Test
  void the_test_string_is_found_across_chunks() throws Exception {
    var first = text("x" + Eicar.TEST_STRING.substring(0, 30));
    var second = text(Eicar.TEST_STRING.substring(30));

    assertThat(say(stream("zINSTREAM\0", first, second)))
        .isEqualTo("stream: Eicar-Test-Signature FOUND\0");
  }

  @Test
  void a_stream_up_to_the_limit_is_scanned_and_a_longer_one_refused() throws Exception {
    assertThat(say(stream("zINSTREAM\0", new byte[LIMIT]))).isEqualTo("stream: OK\0");
    assertThat(say(stream("zINSTREAM\0", new byte[LIMIT], new byte[1])))
        .isEqualTo("INSTREAM size limit exceeded. ERROR\0");
  }

  @Test
  void fault_down_closes_the_connection_without_a_word() throws Exception {
    sandbox.faults().set(Fault.SCANNER_DOWN);

    assertThat(say(text("zPING\0"))).isEmpty();
  }

  @Test
  void fault_hanging_takes_the_stream_and_says_nothing() {
    sandbox.faults().set(Fault.SCANNER_HANGING, Duration.ofMinutes(1));

    assertThatThrownBy(() -> say(text("zPING\0"), 400)).isInstanceOf(SocketTimeoutException.class);
  }

  private String say(byte[] bytes) throws IOException {
    return say(bytes, 5_000);
  }

  /** Sends all, reads to the end of the connection; a reset is an end without a word. */
  private String say(byte[] bytes, int patienceMillis) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.clamdPort())) {
      socket.setSoTimeout(patienceMillis);
      socket.getOutputStream().write(bytes);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    } catch (SocketException reset) {
      return "";
    }
  }

  private static byte[] stream(String command, byte[]... chunks) throws IOException {
    var out = new ByteArrayOutputStream();
    var data = new DataOutputStream(out);
    data.write(text(command));
    for (var chunk : chunks) {
      data.writeInt(chunk.length);
      data.write(chunk);
    }
    data.writeInt(0);
    return out.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(US_ASCII);
  }
}
