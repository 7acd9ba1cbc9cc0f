package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The procedure's picture with the real typeface, where the server had only its widths to go by. */
@PlatformTest
@Tag("browser")
class ProcedurePictureTest {
  private static final Path LETTERS = Path.of("src/main/resources/fonts/plex-letters.txt");

  /** How far a text reaches beyond the card, pill or note in which it stands, at worst, in units of the drawing. */
  private static final String BEYOND = """
      () => document.fonts.ready.then(() => {
        const boxes = [...document.querySelectorAll('.p-card, .p-pill, .p-note')].map((box) => box.getBBox());
        return Math.max(...[...document.querySelectorAll('.p-sheet text')].map((text) => {
          const t = text.getBBox();
          const over = boxes.filter((b) => t.y + t.height / 2 > b.y && t.y + t.height / 2 < b.y + b.height)
            .map((b) => Math.max(b.x - t.x, t.x + t.width - b.x - b.width));
          return Math.min(...over);
        }));
      })""";

  /** The widths of letters alone, first, amid and last; the length that a joiner adds is taken off again. */
  private static final String MEASURE = """
      async (keys) => {
        for (const weight of [400, 600]) await document.fonts.load(`${weight} 100px Plex`, 'اب AB');
        const pen = document.createElement('canvas').getContext('2d');
        const joiner = '\\u0640';
        return keys.map((key) => {
          const [weight, letter] = key.split(' ');
          pen.font = `${weight} 1000px Plex`;
          const wide = (text) => pen.measureText(text).width;
          const text = letter.split('+').map((c) => String.fromCodePoint(parseInt(c, 16))).join('');
          const one = wide(joiner);
          const all = letter.includes('+') ? [wide(text), wide(joiner + text) - one]
            : [wide(text), wide(text + joiner) - one, wide(joiner + text + joiner) - 2 * one,
              wide(joiner + text) - one];
          const whole = all.map((width) => Math.ceil(width - 1e-6));
          const joins = parseInt(letter, 16) >= 0x600 && parseInt(letter, 16) < 0x700 || letter.includes('+');
          return key + ' ' + (joins && new Set(whole).size > 1 ? whole : [whole[0]]).join(' ');
        });
      }""";

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,en", "NARROW,ar"})
  void noTextLeavesItsBox(Browser.Size size, String language) {
    try (Browser browser = Browser.at(port, size, language)) {
      browser.open("/services/SHP-02").fits().axe();
      assertThat(((Number) browser.page().evaluate(BEYOND)).doubleValue()).isNegative();
      assertThat(browser.page().locator(".p-sheet .p-card").count()).isEqualTo(7);
    }
  }

  /** Ends with what a browser measures; {@code -Dregenerate=true} writes it anew when the typeface changes. */
  @Test
  void theWidthsOfLettersAreThoseOfTheTypeface() throws IOException {
    List<String> lines = Files.readAllLines(LETTERS);
    List<String> measured = new ArrayList<>(lines.stream().filter(line -> line.startsWith("#")).toList());
    List<String> keys = lines.stream().filter(line -> !line.startsWith("#"))
        .map(line -> String.join(" ", List.of(line.split(" ")).subList(0, 2))).toList();
    try (Browser browser = Browser.at(port, Browser.Size.DESK, "ar")) {
      ((List<?>) browser.open("/services").page().evaluate(MEASURE, keys)).forEach(line -> measured.add((String) line));
    }
    if (Boolean.getBoolean("regenerate")) {
      Files.write(LETTERS, measured);
    }
    assertThat(Files.readAllLines(LETTERS)).isEqualTo(measured);
  }
}
