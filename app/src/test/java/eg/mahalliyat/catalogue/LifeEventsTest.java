package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifeEventsTest {
  private static final String RIGHT = """
      events:
        - key: open-shop
          kind: business
          services: [SHP-01, SHP-02]
          ar: {title: "أفتح محلا", summary: "كل ما يلزم"}
          en: {title: "Opening a shop", summary: "All it takes"}
      """;

  @Test
  void everyServiceOfTheGuideBelongsToAnEvent() {
    Set<String> all = WholeGuide.services().stream().map(Service::code).collect(Collectors.toSet());
    LifeEvents events = GuideFiles.lifeEvents(all);
    assertThat(events.all()).hasSizeGreaterThan(10).allSatisfy(event ->
        assertThat(event.services()).hasSizeGreaterThan(2));
    assertThat(all).hasSize(76).allSatisfy(code -> assertThat(events.of(code)).as(code).isNotEmpty());
    assertThat(events.absent()).isEmpty();
  }

  @Test
  void aServiceThatIsNotWrittenYetIsNoFault() {
    var faults = new ArrayList<Fault>();
    LifeEvents events = read(RIGHT, Set.of("SHP-02"), faults);
    assertThat(faults).isEmpty();
    assertThat(events.absent()).containsExactly("SHP-01");
    assertThat(events.of("SHP-02")).singleElement().satisfies(event -> {
      assertThat(event.business()).isTrue();
      assertThat(event.title(Locale.ENGLISH)).isEqualTo("Opening a shop");
    });
  }

  @Test
  void inAWholeGuideItIsOne() {
    Set<String> whole = Stream.concat(Stream.of("SHP-02"), IntStream.range(0, 75).mapToObj(i -> "X" + i))
        .collect(Collectors.toSet());
    assertThat(faults(RIGHT, whole)).containsExactly("events.yaml:4: there is no service 'SHP-01'");
  }

  @Test
  void everySlipIsToldWithItsLine() {
    Set<String> codes = Set.of("SHP-01", "SHP-02");
    assertThat(faults(RIGHT.replace("kind: business", "kind: shop"), codes)).singleElement().asString()
        .contains("kind is life or business");
    assertThat(faults(RIGHT.replace("[SHP-01, SHP-02]", "[SHP-01, SHP-01]"), codes)).singleElement().asString()
        .contains("each once");
    assertThat(faults(RIGHT.replace("[SHP-01, SHP-02]", "[shop]"), codes)).singleElement().asString()
        .startsWith("events.yaml:4:");
    assertThat(faults(RIGHT.replace("en: {title", "en: {titel"), codes)).anySatisfy(said ->
        assertThat(said).startsWith("events.yaml:6:")).anySatisfy(said -> assertThat(said).contains("en.title"));
    assertThat(faults(RIGHT + RIGHT.substring(RIGHT.indexOf('\n') + 1), codes)).singleElement().asString()
        .contains("two events 'open-shop'");
  }

  private static List<String> faults(String text, Set<String> codes) {
    var faults = new ArrayList<Fault>();
    read(text, codes, faults);
    return faults.stream().map(Fault::toString).toList();
  }

  private static LifeEvents read(String text, Set<String> codes, List<Fault> faults) {
    return LifeEvents.read(Yaml.read("events.yaml", text, faults), codes, faults);
  }
}
