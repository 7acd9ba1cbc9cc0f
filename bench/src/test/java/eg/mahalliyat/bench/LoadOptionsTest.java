package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadOptionsTest {
  @Test
  void readsNamesAndSwitches() {
    LoadOptions options = read("--seconds", "2.5", "--no-break");

    assertThat(options.number("--seconds", 30)).isEqualTo(2.5);
    assertThat(options.has("--no-break")).isTrue();
    assertThat(read().number("--seconds", 30)).isEqualTo(30);
  }

  @Test
  void readsTimes() {
    assertThat(read("--seconds", "60m").time("--seconds", Duration.ZERO)).isEqualTo(Duration.ofHours(1));
    assertThat(read("--seconds", "5s").time("--seconds", Duration.ZERO)).isEqualTo(Duration.ofSeconds(5));
    assertThat(read().time("--seconds", Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
    assertThatThrownBy(() -> read("--seconds", "1h").time("--seconds", Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> read("--second", "3")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("--seconds")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("--seconds", "soon").number("--seconds", 30)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("--seconds", "-1").number("--seconds", 30)).isInstanceOf(IllegalArgumentException.class);
  }

  private static LoadOptions read(String... words) {
    return LoadOptions.read(words, List.of("--seconds"), List.of("--no-break"));
  }
}
