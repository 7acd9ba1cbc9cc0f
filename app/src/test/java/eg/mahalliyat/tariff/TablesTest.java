package eg.mahalliyat.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  private static final String TEXT = """
      tables:
        rate:
          - by: answers.road
            rows: {good: "30", bad: "3.5"}
            from: 2026-01-01
            until: 2026-12-31
            legal: "395/1956"
            mark: S
          - {by: answers.road, rows: {good: "40", bad: "4"}, from: 2027-01-01, legal: "395/1956", mark: A}
        size:
          - by: answers.area
            per: answers.road
            brackets:
              good: [{up-to: "20", value: "100"}, {above: "20", up-to: "70", value: "200"},
                {above: "70", value: "300", each: "2"}]
              bad: [{value: "50"}]
            from: 2026-01-01
            legal: "31/2022"
            mark: A
      fees:
        licence:
          - {key: OCC, item: LF-OCC, formula: "tables.rate * answers.area", from: 2026-01-01, legal: "140/1956",
             mark: S}
          - {key: SIZE, item: LF-SHOP, formula: tables.size, at-most: "900", at-least: "tables.rate * 2",
             from: 2026-01-01, legal: "31/2022", mark: A}
      """;
  private static final Names NAMES = new Names(Map.of("answers",
      Map.of("area", ValueType.NUMBER, "road", ValueType.TEXT, "kind", ValueType.TEXT)));
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @ParameterizedTest
  @CsvSource({"10, good, 2026-05-01, 300.00", "10, bad, 2026-12-31, 35.00", "10, bad, 2027-01-01, 40.00",
      "0.33, bad, 2026-05-01, 1.16"})
  void readsTheRowOfTheGradeAndTheDay(String area, String road, LocalDate day, String amount) {
    assertThat(line("OCC", area, road, day).amount().plain()).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource({"0, 100.00, x ≤ 20", "20, 100.00, x ≤ 20", "20.01, 200.00, 20 < x ≤ 70", "70, 200.00, 20 < x ≤ 70",
      "71, 302.00, x > 70", "369.99, 899.98, x > 70", "5000, 900.00, x > 70"})
  void findsTheBracketAndEndsAtTheCeiling(String area, String amount, String row) {
    FeeLine line = line("SIZE", area, "good", DAY);
    assertThat(line.amount().plain()).isEqualTo(amount);
    assertThat(line.workings().rows()).filteredOn(used -> used.table().equals("size"))
        .extracting(UsedRow::row).containsExactly("good: " + row);
    assertThat(line.workings().bound()).isEqualTo(amount.equals("900.00") ? "at-most 900" : "");
  }

  @Test
  void raisesToTheFloorAndSaysSo() {
    FeeLine line = line("SIZE", "5", "bad", LocalDate.of(2026, 5, 1));
    assertThat(line.amount().plain()).isEqualTo("50.00");
    Tariff higher = read(TEXT.replace("tables.rate * 2", "tables.rate * 20"), new ArrayList<>());
    FeeLine raised = higher.assess("licence", values("5", "bad"), DAY).lines().getLast();
    assertThat(raised.amount().plain()).isEqualTo("70.00");
    assertThat(raised.workings().bound()).isEqualTo("at-least 70");
  }

  @Test
  void explainsTheLineByWhatTheTableReads() {
    FeeLine line = line("OCC", "10", "good", DAY);
    assertThat(line.basis().inputs()).isEqualTo(Map.of("answers.area", "10", "answers.road", "good"));
    assertThat(line.workings().rows()).containsExactly(new UsedRow("rate", "good", "30", LocalDate.of(2026, 1, 1),
        new Source("395/1956", Mark.SOURCED)));
    assertThat(line.illustrative()).isFalse();
    assertThat(line("OCC", "10", "good", LocalDate.of(2027, 1, 1)).illustrative()).as("its row is").isTrue();
    assertThat(read(TEXT, new ArrayList<>()).published("licence", DAY).getFirst().terms().reads())
        .containsOnlyKeys("answers.area", "answers.road");
    assertThat(read(TEXT, new ArrayList<>()).published("licence", DAY).getLast().terms().tables())
        .filteredOn(table -> table.name().equals("size")).singleElement().satisfies(size ->
            assertThat(size.rows()).contains(new ShownTable.Row("good: x > 70", "300", "2")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "tables.rate * answers.area|tables.grade * answers.area|no 'grade' in 'tables'",
      "{above: \"20\", up-to|{above: \"25\", up-to|above 25, but the one before it ends",
      "{above: \"20\", up-to|{above: \"15\", up-to|above 15, but the one before it goes",
      "{above: \"70\", value: \"300\"|{above: \"70\", up-to: \"90\", value: \"300\"|no up-to",
      "rows: {good: \"30\", bad: \"3.5\"}|rows: {good: \"30\"}|no row and no else for {answers={road=bad}}",
      "by: answers.road¶rows: {good: \"30\"|by: answers.kind¶rows: {good: \"30\"|'answers.kind' may say anything",
      "bad: [{value: \"50\"}]|worse: [{value: \"50\"}]|no row and no else for {answers={road=bad}}",
      "until: 2026-12-31|until: 2026-11-30|says nothing on 2026-12-01",
      "until: 2026-12-31|until: 2027-02-01|two versions hold on the same day",
      "formula: tables.size|formula: answers.area|nothing reads table 'size'",
      "bad: \"3.5\"|bad: \"3,5\"|not '3,5'", "by: answers.road¶rows|by: answers.rode¶rows|no 'rode' in 'answers'"})
  void refusesWithFileAndLine(String was, String becomes, String said) {
    var faults = new ArrayList<Fault>();
    String changed = TEXT.replace(was.replace("¶", "\n      "), becomes.replace("¶", "\n      "));
    assertThat(changed).isNotEqualTo(TEXT);
    read(changed, faults);
    assertThat(faults).anySatisfy(fault -> {
      assertThat(fault.sentence()).contains(said);
      assertThat(fault.sentence("ar")).isNotEqualTo(fault.key());
      assertThat(fault.toString()).startsWith("T.yaml:");
    });
  }

  @Test
  void aPastDayStaysAsItWasAfterTheTariffChanged() {
    Tariff later = read(TEXT.replace("legal: \"395/1956\", mark: A}",
        "until: 2027-06-30, legal: \"395/1956\", mark: A}\n"
            + "    - {by: answers.road, rows: {good: \"99\", bad: \"9\"}, from: 2027-07-01, legal: \"9\", mark: A}")
        + """
            reductions:
              - {key: LATER, percent: "50", from: 2027-07-01, legal: "9/2027", mark: A}
            """, new ArrayList<>());
    Tariff before = read(TEXT, new ArrayList<>());
    var random = new Random(7);
    for (int n = 0; n < 2000; n++) {
      var values = values(random.nextInt(400) + "." + random.nextInt(100), random.nextBoolean() ? "good" : "bad");
      LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(545));
      assertThat(later.assess("licence", values, day)).isEqualTo(before.assess("licence", values, day));
    }
    LocalDate changed = LocalDate.of(2027, 7, 1);
    assertThat(later.assess("licence", values("10", "good"), changed).total())
        .isNotEqualTo(before.assess("licence", values("10", "good"), changed).total());
  }

  private static FeeLine line(String key, String area, String road, LocalDate day) {
    List<Fault> faults = new ArrayList<>();
    Tariff tariff = read(TEXT, faults);
    assertThat(faults).isEmpty();
    return tariff.assess("licence", values(area, road), day).lines().stream()
        .filter(line -> line.key().equals(key)).findFirst().orElseThrow();
  }

  private static Map<String, ?> values(String area, String road) {
    return Map.of("answers", Map.of("area", area, "road", road));
  }

  private static Tariff read(String text, List<Fault> faults) {
    return TestTariffs.read(text, NAMES, faults);
  }
}
