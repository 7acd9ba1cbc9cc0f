package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final Map<String, String> ALL = Map.of(
      "changed", "no", "years", "2", "mobile", "01001234567", "delivery", "pickup", "declaration", "yes");

  private final Definition definition =
      new Catalogue(Shipped.services()).current("SHP-02").orElseThrow().definition();

  @Test
  void asksOneThingAPage() {
    assertThat(journey(Map.of()).pages()).extracting(Page::key).containsExactly(
        "on-file", "changed", "years", "mobile", "delivery", "declaration", "paper-TENURE", "check");
  }

  @Test
  void goesOnWhereSomethingIsMissing() {
    assertThat(journey(Map.of()).next().key()).isEqualTo("changed");
    assertThat(journey(Map.of("changed", "no")).next().key()).isEqualTo("years");
    assertThat(journey(ALL).next().key()).isEqualTo("paper-TENURE");
    assertThat(new Given(ALL, Set.of("TENURE"), Map.of(), "person"))
        .satisfies(given -> assertThat(Journey.of(definition, given).next().key()).isEqualTo("check"));
  }

  @Test
  void opensNoPageBeforeItsTime() {
    Journey journey = journey(Map.of("changed", "no"));
    assertThat(journey.open("years")).isPresent();
    assertThat(journey.open("mobile")).isEmpty();
    assertThat(journey.open("moon")).isEmpty();
    assertThat(journey.after("changed").map(Page::key)).contains("years");
    assertThat(journey.before("changed").map(Page::key)).contains("on-file");
    assertThat(journey.before("on-file")).isEmpty();
    assertThat(journey.after("check")).isEmpty();
  }

  @Test
  void stopsInAFriendlyWayWhenAnotherServiceIsNeeded() {
    Journey journey = journey(Map.of("changed", "yes"));
    assertThat(journey.next()).isInstanceOfSatisfying(
        Page.Stop.class, stop -> assertThat(stop.service()).isEqualTo("SHP-04"));
    assertThat(journey.complete()).isFalse();
  }

  @Test
  void isCompleteWithEveryAnswerAndPaper() {
    assertThat(journey(ALL).complete()).isFalse();
    assertThat(Journey.of(definition, new Given(ALL, Set.of("TENURE"), Map.of(), "person")).complete()).isTrue();
  }

  private Journey journey(Map<String, String> answers) {
    return Journey.of(definition, new Given(answers, Set.of(), Map.of(), "person"));
  }

  @Test
  void asksForAPaperOnlyWhereItIsNeededOrEverybodyMayHandItIn() {
    Definition permit = new Catalogue(Shipped.services()).current("BLD-01").orElseThrow().definition();
    assertThat(papers(permit, "owner")).doesNotContain("paper-POA").contains("paper-INS", "paper-TITLE");
    assertThat(papers(permit, "agent")).contains("paper-POA");
  }

  private static List<String> papers(Definition definition, String capacity) {
    var given = new Given(Map.of("capacity", capacity), Set.of(), Map.of(), "person");
    return Journey.of(definition, given).pages().stream().map(Page::key).toList();
  }

}
