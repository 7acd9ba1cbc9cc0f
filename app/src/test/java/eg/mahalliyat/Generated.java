package eg.mahalliyat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps {@code docs/generated/} telling the truth: stale pages fail the build, {@code bin/check --write} makes them anew. */
public final class Generated {
  private static final Path FOLDER = Path.of("..", "docs", "generated");
  private static final String MARK = "<!-- Made by %s; `bin/check --write` makes it anew. -->\n\n";

  private Generated() {}

  /**
   * Compares the page with what the program says now.
   *
   * @param page below {@code docs/generated/}
   * @param maker the test that makes it, named in the page's first line
   */
  public static void check(String page, Class<?> maker, String content) {
    check(page, MARK.formatted(maker.getSimpleName()) + content);
  }

  /** The same for a page that brings its own first line. */
  public static void check(String page, String content) {
    Path file = FOLDER.resolve(page);
    try {
      if (Boolean.getBoolean("regenerate")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      }
      assertThat(file).as(page + " is stale: run bin/check --write, and look at the difference").exists();
      assertThat(Files.readString(file)).as(page + " is stale: run bin/check --write, and look at the difference")
          .isEqualTo(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
