package eg.mahalliyat.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffTest {
  private static final String TEXT = """
      fees:
       licence:
        - {key: RENEW, item: LF-SHOP, formula: "subject.area_m2 * egp('3.333')", from: 2026-01-01, until: 2026-06-30,
           legal: "154/2019", mark: A}
        - {key: RENEW, item: LF-SHOP, formula: "subject.area_m2 * egp(4)", from: 2026-07-01, legal: "154/2019", mark: A}
        - {key: STAMP, item: TX-STAMP, amount: "0.90", from: 2026-01-01, legal: "111/1980", mark: A}
      """;
  private static final Names NAMES = new Names(Map.of("subject", Map.of("area_m2", ValueType.NUMBER)));
  private final Map<String, ?> values = Map.of("subject", Map.of("area_m2", "10.5"));

  @Test
  void explainsEveryLine() {
    Assessment assessment = read(TEXT, new ArrayList<>()).assess("licence", values, LocalDate.of(2026, 6, 30));

    FeeLine renewal = assessment.lines().getFirst();
    assertThat(renewal.amount()).as("34.9965 rounded half up").isEqualTo(new Money(35_00));
    assertThat(renewal.basis()).isEqualTo(new FeeLine.Basis("subject.area_m2 * egp('3.333')",
        Map.of("subject.area_m2", "10.5"), "154/2019", Mark.ILLUSTRATIVE, "licence/RENEW@2026-01-01"));
    assertThat(assessment.total()).isEqualTo(new Money(35_90));
  }

  @Test
  void takesTheRulesOfTheDay() {
    Tariff tariff = read(TEXT, new ArrayList<>());
    assertThat(tariff.assess("licence", values, LocalDate.of(2026, 7, 1)).total()).isEqualTo(new Money(42_90));
    assertThat(tariff.assess("licence", values, LocalDate.of(2025, 12, 31)).lines()).isEmpty();
    assertThat(tariff.published("licence", LocalDate.of(2026, 7, 1))).extracting(Published::key)
        .containsExactly("RENEW", "STAMP");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "LF-SHOP|LF-NONE|no revenue item 'LF-NONE'", "subject.area_m2|subject.area|no 'area' in 'subject'",
      "amount: \"0.90\"|amount: \"0,90\"|not a decimal number", "mark: A|mark: Z|mark is one of",
      "until: 2026-06-30|until: 2026-07-01|two rules hold on the same day",
      "from: 2026-07-01|from: July|a date such as",
      "amount: \"0.90\"|amount: \"1\", formula: \"egp(1)\"|either an amount or a formula"})
  void refusesWithFileAndLine(String was, String becomes, String said) {
    var faults = new ArrayList<Fault>();
    read(TEXT.replace(was, becomes), faults);
    assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).startsWith("T.yaml:").contains(said));
  }

  @Test
  void everyRevenueItemHasItsNames() {
    Map<String, RevenueItem> items = RevenueItems.shipped().byCode();
    assertThat(items).hasSize(33);
    assertThat(items.values()).allSatisfy(item -> assertThat(List.of(item.ar(), item.en())).doesNotContain(""));
    assertThat(items.values()).filteredOn(item -> item.nature().refundable()).extracting(RevenueItem::code)
        .allMatch(code -> code.startsWith("DP-"));
  }

  private static Tariff read(String text, List<Fault> faults) {
    return TestTariffs.read(text, NAMES, faults);
  }
}
