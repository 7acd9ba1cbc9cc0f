package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Keeps {@code docs/generated/services/} fresh: {@code -Dregenerate=true} writes it anew. */
class GeneratedGuideTest {
  private static final Path FOLDER = Path.of("..", "docs", "generated", "services");

  @TestFactory
  Stream<DynamicTest> everyServiceHasAFreshPage() {
    return Shipped.services().stream().map(service -> dynamicTest(service.code(), () -> fresh(service)));
  }

  private static void fresh(Service service) throws IOException {
    Path file = FOLDER.resolve(service.code() + ".md");
    String page = GuidePage.of(service);
    if (Boolean.getBoolean("regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, page);
    }
    assertThat(file).as("stale: run this test with -Dregenerate=true").exists().hasContent(page);
  }
}
