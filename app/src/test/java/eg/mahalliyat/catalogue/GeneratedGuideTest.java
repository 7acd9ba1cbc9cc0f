package eg.mahalliyat.catalogue;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eg.mahalliyat.Generated;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Keeps {@code docs/generated/services/} fresh. */
@Tag("generated")
class GeneratedGuideTest {
  @TestFactory
  Stream<DynamicTest> everyServiceHasAFreshPage() {
    return Shipped.services().stream().map(service -> dynamicTest(service.code(),
        () -> Generated.check("services/" + service.code() + ".md", GuidePage.of(service))));
  }
}
