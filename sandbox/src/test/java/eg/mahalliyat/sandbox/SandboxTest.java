package eg.mahalliyat.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {
  private static final Pattern READY =
      Pattern.compile("sandbox ready http=(\\d+) smpp=\\d+ smtp=\\d+ clamd=\\d+");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/outlet", "/handset", "/inbox", "/authority", "/timestamps", "/faults"})
  void every_page_has_one_heading_the_navigation_and_no_script(String path) {
    try (var sandbox = Sandbox.start(SandboxSettings.defaults())) {
      var page = new Browser(sandbox.baseUrl()).get(path);

      assertThat(page.body())
          .containsOnlyOnce("<h1>")
          .contains("<nav", "id=\"language\"")
          .doesNotContain("<script");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'");
    }
  }

  @Test
  void home_tells_the_state_of_each_provider_and_links_the_platform() {
    var settings = SandboxSettings.defaults().withPlatform(URI.create("http://127.0.0.1:8080"));
    try (var sandbox = Sandbox.start(settings)) {
      var page = new Browser(sandbox.baseUrl()).get("/?lang=en").body();

      assertThat(page)
          .contains(
              "Fawry: 0 orders",
              "SMPP port " + sandbox.smppPort(),
              "SMTP port " + sandbox.smtpPort())
          .contains("clamd port " + sandbox.clamdPort(), "0 faults switched on")
          .contains("href=\"http://127.0.0.1:8080\"");
    }
  }

  @Test
  void two_sandboxes_live_side_by_side() {
    try (var one = Sandbox.start(SandboxSettings.defaults());
        var other = Sandbox.start(SandboxSettings.defaults())) {
      assertThat(one.httpPort()).isNotEqualTo(other.httpPort());
    }
  }

  @Test
  void when_it_is_closed_its_ports_are_free() {
    var sandbox = Sandbox.start(SandboxSettings.defaults());
    sandbox.close();

    var ports =
        new int[] {sandbox.httpPort(), sandbox.smppPort(), sandbox.smtpPort(), sandbox.clamdPort()};
    // The JDK lets a port go only once the thread that accepts has noticed.
    for (int port : ports) {
      Await.until(port + " is free", () -> isFree(port));
    }
  }

  @Test
  void as_a_program_it_says_when_it_is_ready() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var process = new ProcessBuilder(java, "-cp", classes, Sandbox.class.getName()).start();
    try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      var line = READY.matcher(String.valueOf(out.readLine()));

      assertThat(line.matches()).isTrue();
      assertThat(new Browser(URI.create("http://127.0.0.1:" + line.group(1))).get("/").statusCode())
          .isEqualTo(200);
    } finally {
      process.destroyForcibly();
    }
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }
}
