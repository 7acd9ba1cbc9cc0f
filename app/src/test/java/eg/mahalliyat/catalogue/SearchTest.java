package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching in the whole guide: {@code guide/searches.tsv} says which service each person wants. */
class SearchTest {
  private static final Locale ARABIC = Locale.of("ar");
  private final Search search = new Search(WholeGuide.services());

  @Test
  void findsFirstWhatPeopleWant() {
    var wrong = new ArrayList<String>();
    List<String[]> table = WholeGuide.lines("searches.tsv");
    for (String[] line : table) {
      List<String> found = codes(line[0]);
      if (found.isEmpty() || !Arrays.asList(line[1].split(" ")).contains(found.getFirst())) {
        wrong.add(line[0] + " should find " + line[1] + " first, found " + found.stream().limit(4).toList());
      }
    }
    assertThat(wrong).as("of " + table.size() + " searches").isEmpty();
    assertThat(table).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "؟!", "zzzz", "xqxqxq", "٧٧٧٧٧"})
  void findsNothingForNothing(String typed) {
    assertThat(codes(typed)).isEmpty();
  }

  @Test
  void whatIsOnlyMentionedComesLast() {
    Service shop = Shipped.services().getFirst();
    var mentioned = new Service("GEN-01", 1, "x", shop.definition(), Map.of(
        "ar", new Words("ar", Map.of("title", "شكوى", "summary", "شكوى من مصعد")),
        "en", new Words("en", Map.of("title", "Complaint", "summary", "About a lift"))));
    var titled = new Service("ELV-01", 1, "y", shop.definition(), Map.of(
        "ar", new Words("ar", Map.of("title", "تركيب مصعد", "summary", "")),
        "en", new Words("en", Map.of("title", "Install a lift", "summary", ""))));
    assertThat(new Search(List.of(mentioned, titled)).find("مصعد", ARABIC)).first().isEqualTo(titled);
    assertThat(new Search(List.of(mentioned)).find("مصعد", ARABIC)).containsExactly(mentioned);
  }

  @Test
  void wordsThatTellNothingAreLeftOut() {
    assertThat(codes("أريد استخراج رخصة بناء")).isEqualTo(codes("رخصة بناء"));
  }

  @Test
  void aWordInTwoGroupsIsToldWithItsLine() {
    var faults = new ArrayList<Fault>();
    SearchWords.read(Yaml.read("search.yaml", "alike:\n  - [a1, b1]\n  - [c1, b1]\nalik: []\n", faults), faults);
    assertThat(faults).extracting(Fault::line).containsExactlyInAnyOrder(3, 4);
  }

  private List<String> codes(String typed) {
    return search.find(typed, ARABIC).stream().map(Service::code).toList();
  }
}
