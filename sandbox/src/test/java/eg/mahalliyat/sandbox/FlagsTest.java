package eg.mahalliyat.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class FlagsTest {
  @Test
  void without_flags_every_port_is_free_and_there_is_no_platform() {
    assertThat(Flags.read().ports()).isEqualTo(Ports.FREE);
    assertThat(Flags.read().notificationUrl()).isNull();
  }

  @Test
  void flags_name_ports_and_the_platform() {
    var settings =
        Flags.read(
            "--http-port",
            "8090",
            "--smpp-port",
            "2775",
            "--platform-url",
            "http://127.0.0.1:8080");

    assertThat(settings.ports()).isEqualTo(new Ports(8090, 2775, 0, 0));
    assertThat(settings.notificationUrl())
        .isEqualTo(URI.create("http://127.0.0.1:8080/hooks/fawry/notifications"));
  }

  @Test
  void what_cannot_be_read_is_refused_with_the_usage() {
    assertThatThrownBy(() -> Flags.read("--port", "1")).hasMessageContaining("usage: sandbox");
    assertThatThrownBy(() -> Flags.read("--http-port")).hasMessageContaining("usage: sandbox");
    assertThatThrownBy(() -> Flags.read("--http-port", "many"))
        .hasMessageContaining("wants a number");
  }
}
