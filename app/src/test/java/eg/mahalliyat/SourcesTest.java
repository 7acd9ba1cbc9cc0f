package eg.mahalliyat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the files themselves. */
class SourcesTest {
  private static final int LONGEST = 250;
  private static final List<Path> ROOTS = List.of(Path.of("src/main/java"), Path.of("../sandbox/src/main/java"));

  @Test
  void noFileIsLongerThanAReaderRemembers() {
    assertThat(files()).as("the rule must match something").hasSizeGreaterThan(100);
    assertThat(files().stream().filter(f -> text(f).lines().count() > LONGEST)).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    List<Path> packages = files().stream().map(Path::getParent).distinct()
        .filter(p -> !p.endsWith("eg/mahalliyat")).toList();
    assertThat(packages).hasSizeGreaterThan(10);
    assertThat(packages).allSatisfy(p -> {
      assertThat(p.resolve("package-info.java")).exists();
      assertThat(text(p.resolve("package-info.java"))).contains("/**").contains("NullMarked");
    });
  }

  @Test
  void noSourceNamesAFolderOfSomebodysMachine() {
    assertThat(files().stream().filter(f -> text(f).matches("(?s).*\"/(home|work|root|Users)/.*"))).isEmpty();
  }

  private static List<Path> files() {
    return ROOTS.stream().flatMap(SourcesTest::below).filter(f -> f.toString().endsWith(".java")).toList();
  }

  private static Stream<Path> below(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
