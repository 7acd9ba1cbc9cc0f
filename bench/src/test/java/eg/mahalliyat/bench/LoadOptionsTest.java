package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
