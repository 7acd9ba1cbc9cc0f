package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of coded reasons for refusals. */
class RefusalsTest {
  private static final String RIGHT = """
      general:
        - {code: R-01, law: 43/1979, mark: K, ar: "سبب", en: "A reason"}
      categories:
        SHP:
          - {code: SHP-R-01, law: 43/1979, mark: A, ar: "سبب آخر", en: "Another reason"}
      """;

  @Test
  void everyCategoryOfTheGuideHasReasonsOfItsOwnWithLawAndWords() {
    var faults = new ArrayList<Fault>();
    ServiceReader reader = Shipped.reader(faults);
    Refusals refusals = GuideFiles.refusals(reader.known("categories"), reader.known("laws"));
    Set<String> categories = WholeGuide.services().stream().map(s -> s.definition().about().category())
        .collect(Collectors.toSet());
    assertThat(categories).hasSizeGreaterThan(15).allSatisfy(category -> {
      assertThat(refusals.of(category)).as(category).anyMatch(reason -> reason.category().equals(category));
      assertThat(refusals.of(category)).as(category).anyMatch(reason -> reason.category().isEmpty());
      assertThat(refusals.of(category)).allSatisfy(reason -> {
        assertThat(reason.text(Locale.ENGLISH)).isNotBlank().doesNotMatch(".*[\\u0600-\\u06ff].*");
        assertThat(reason.text(Locale.of("ar"))).matches(".*[\\u0600-\\u06ff].*");
      });
    });
  }

  @Test
  void noKeyOfADefinitionLooksLikeACode() {
    assertThat(WholeGuide.services()).allSatisfy(service -> service.definition().procedure().stages().values()
        .forEach(stage -> stage.tasks().forEach(task -> task.work().choices().forEach(choice ->
            assertThat(choice.reasons()).noneMatch(Refusals::isCode)))));
  }

  @Test
  void givesACategoryItsOwnFirstAndNobodyElses() {
    Refusals refusals = read(RIGHT, new ArrayList<>());
    assertThat(refusals.of("SHP")).extracting(Refusals.Reason::code).containsExactly("SHP-R-01", "R-01");
    assertThat(refusals.of("OCC")).extracting(Refusals.Reason::code).containsExactly("R-01");
    assertThat(refusals.find("R-02")).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "code: SHP-R-01|code: R-01|the code 'R-01' is not",
      "code: SHP-R-01|code: OCC-R-01|the code 'OCC-R-01' is not",
      "law: 43/1979, mark: A|law: 1/1900, mark: A|needs a law with a name",
      "law: 43/1979, mark: A|law: 43/1979, mark: X|needs a law with a name",
      "en: \"Another reason\"|by: \"Another reason\"|'by' is not known here",
      "SHP:|XYZ:|XYZ"})
  void refusesAWrongListWithFileAndLine(String was, String becomes, String said) {
    assertThat(RIGHT).contains(was);
    var faults = new ArrayList<Fault>();
    read(RIGHT.replace(was, becomes), faults);
    assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).startsWith("refusals.yaml:").contains(said));
  }

  private static Refusals read(String text, List<Fault> faults) {
    return Refusals.read(Yaml.read("refusals.yaml", text, faults), Set.of("SHP", "OCC"), Set.of("43/1979"), faults);
  }
}
