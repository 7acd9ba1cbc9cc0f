package eg.mahalliyat.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReductionsTest {
  private static final String TEXT = """
      fees:
        licence:
          - {key: RENEW, item: LF-SHOP, formula: answers.area * 10, from: 2026-01-01, legal: "154/2019", mark: S}
          - {key: STAMP, item: TX-STAMP, amount: "0.90", from: 2026-01-01, legal: "111/1980", mark: S}
      reductions:
        - {key: SUMMER, fees: [RENEW], percent: "33.3", from: 2026-06-01, until: 2026-08-31, legal: "1/2026", mark: S}
        - {key: MICRO, items: [LF-SHOP], when: "answers.kind == 'micro'", percent: "50", from: 2026-01-01,
           legal: "2/2026", mark: A}
        - {key: FLOOD, places: [EG11, EG12-03], amount: "40", from: 2026-01-01, legal: "3/2026", mark: S}
      """;
  private static final Names NAMES =
      new Names(Map.of("answers", Map.of("area", ValueType.NUMBER, "kind", ValueType.TEXT)));

  @Test
  void areTakenOffOneAfterTheOtherEachRoundedToThePiastre() {
    FeeLine line = assess("10.01", "micro", "EG11-02", "EG11", LocalDate.of(2026, 8, 31)).lines().getFirst();
    assertThat(line.workings().before().plain()).isEqualTo("100.10");
    assertThat(line.workings().reductions()).extracting(less -> less.key() + " " + less.amount().plain())
        .containsExactly("SUMMER 33.33", "MICRO 33.39", "FLOOD 33.38");
    assertThat(line.amount()).as("never below zero").isEqualTo(Money.ZERO);
    assertThat(line.illustrative()).as("one of them is").isTrue();
    assertThat(line.workings().reductions().getFirst().source().legal()).isEqualTo("1/2026");
    assertThat(line.workings().reductions().getFirst().validity().until()).isEqualTo(LocalDate.of(2026, 8, 31));
  }

  @ParameterizedTest
  @CsvSource({"small, EG01-31, EG01, 2026-05-31, 100.00", "small, EG01-31, EG01, 2026-06-01, 66.70",
      "small, EG01-31, EG01, 2026-09-01, 100.00", "micro, EG01-31, EG01, 2026-05-31, 50.00",
      "small, EG12-03, EG12, 2026-05-31, 60.00", "small, EG12-04, EG12, 2026-05-31, 100.00"})
  void holdWhereAndWhenTheirDecreeSays(String kind, String unit, String governorate, LocalDate day, String amount) {
    assertThat(assess("10", kind, unit, governorate, day).lines().getFirst().amount().plain()).isEqualTo(amount);
  }

  @Test
  void showALineThatTheyMadeNothing() {
    Assessment assessment = assess("0.01", "small", "EG11-01", "EG11", LocalDate.of(2026, 3, 1));
    assertThat(assessment.lines()).extracting(line -> line.key() + " " + line.amount().plain())
        .containsExactly("RENEW 0.00", "STAMP 0.00");
    assertThat(assess("0", "small", "EG01-31", "EG01", LocalDate.of(2026, 3, 1)).lines())
        .as("what cost nothing before is left out").extracting(FeeLine::key).containsExactly("STAMP");
  }

  @Test
  void areKnownBeforeAnythingIsKnownOfTheCase() {
    Tariff tariff = read(TEXT, new ArrayList<>());
    assertThat(tariff.granted(LocalDate.of(2026, 5, 1))).extracting(Granted::key).containsExactly("MICRO", "FLOOD");
    Granted flood = tariff.granted(LocalDate.of(2026, 5, 1)).getLast();
    assertThat(flood.fees()).containsExactly("RENEW", "STAMP");
    assertThat(flood.terms().places()).containsExactlyInAnyOrder("EG11", "EG12-03");
    assertThat(List.of("", "EG11", "EG11-02", "EG12-03")).allMatch(flood.terms()::in);
    assertThat(List.of("EG12", "EG12-04", "EG01")).noneMatch(flood.terms()::in);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "fees: [RENEW]|fees: [RENEWAL]|no fee and no fee's revenue item 'RENEWAL'",
      "items: [LF-SHOP]|items: [LF-OCC]|no fee and no fee's revenue item 'LF-OCC'",
      "percent: \"50\"|percent: \"101\"|'101' takes nothing off, or more than all",
      "percent: \"50\"|percent: \"0\"|'0' takes nothing off",
      "amount: \"40\"|amount: \"40\", percent: \"3\"|either a percent or an amount",
      "until: 2026-08-31|until: 2026-05-31|until lies before from", "key: MICRO|key: SUMMER|two hold on the same day",
      "places: [EG11|places: [Dakahlia|Dakahlia", "legal: \"3/2026\", mark: S|mark: S|key and a legal reference",
      "answers.kind == 'micro'|answers.kin == 'micro'|no 'kin' in 'answers'"})
  void refuseWithFileAndLine(String was, String becomes, String said) {
    var faults = new ArrayList<Fault>();
    String changed = TEXT.replace(was, becomes);
    assertThat(changed).isNotEqualTo(TEXT);
    read(changed, faults);
    assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).startsWith("T.yaml:").contains(said));
  }

  private static Assessment assess(String area, String kind, String unit, String governorate, LocalDate day) {
    var faults = new ArrayList<Fault>();
    Tariff tariff = read(TEXT, faults);
    assertThat(faults).isEmpty();
    return tariff.assess("licence", Map.of("answers", Map.of("area", area, "kind", kind),
        "place", Map.of("unit", unit, "governorate", governorate)), day);
  }

  private static Tariff read(String text, List<Fault> faults) {
    return TestTariffs.read(text, NAMES, faults);
  }
}
