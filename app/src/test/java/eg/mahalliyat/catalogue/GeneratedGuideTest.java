package eg.mahalliyat.catalogue;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eg.mahalliyat.Generated;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Keeps {@code docs/generated/services/} fresh: a short service and a long one, as reviewers see a change of the reader. */
@Tag("generated")
class GeneratedGuideTest {
  @TestFactory
  Stream<DynamicTest> theExamplesHaveFreshPages() {
    var catalogue = new Catalogue(Shipped.services());
    return Stream.of("SHP-02", "BLD-01").map(code -> catalogue.current(code).orElseThrow()).map(service -> dynamicTest(service.code(),
        () -> Generated.check("services/" + service.code() + ".md", GuidePage.of(service))));
  }
}
