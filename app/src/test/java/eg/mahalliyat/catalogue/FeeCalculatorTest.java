package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FeeCalculatorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ServiceFiles RENEWAL =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow();
  private final Service renewal = read("", "");

  @Test
  void asksOnlyWhatTheFormulasRead() {
    assertThat(FeeCalculator.inputs(renewal, TODAY)).extracting(FeeInput::name)
        .containsExactly("answers.years", "subject.area_m2");
    assertThat(FeeCalculator.inputs(renewal, TODAY).getFirst().label(renewal.words(Locale.ENGLISH)))
        .contains("For how many years do you want to renew?");
  }

  @Test
  void saysEachLineWithItsReason() {
    Calculated.Sheet sheet = sheet(Map.of("answers.years", "2", "subject.area_m2", "٣٠"));
    assertThat(sheet.total().plain()).isEqualTo("810.90");
    assertThat(sheet.illustrative()).isTrue();
    assertThat(sheet.given()).containsEntry("subject.area_m2", "30");
    assertThat(sheet.parts()).singleElement().satisfies(part -> {
      assertThat(part.stage()).isEqualTo("licence");
      assertThat(part.assessment().lines()).extracting(line -> line.key() + " " + line.amount().plain())
          .containsExactly("RENEW 800.00", "STAMP 0.90", "DEVDUTY 10.00");
      assertThat(part.assessment().lines().getFirst().basis().inputs())
          .containsEntry("answers.years", "2").containsEntry("subject.area_m2", "30");
    });
    assertThat(FeeCalculator.occasion(renewal.definition(), "licence")).contains("tasks.pay");
  }

  @Test
  void takesReductionsOffAndReadsTheRegisterOfThePlace() {
    Service shop = shipped("SHP-01");
    var typed = Map.of("answers.place", "capital", "answers.area_m2", "80", "answers.class", "retail");
    var sheet = (Calculated.Sheet) FeeCalculator.calculate(shop, typed, LocalDate.of(2026, 6, 14), Map.of());
    assertThat(sheet.parts().getLast().assessment().lines().getFirst()).satisfies(line -> {
      assertThat(line.workings().before().plain()).isEqualTo("4000.00");
      assertThat(line.amount().plain()).isEqualTo("2400.00");
      assertThat(line.workings().reductions().getFirst().validity().until()).isEqualTo(LocalDate.of(2026, 6, 14));
    });
    Service occupancy = shipped("OCC-01");
    assertThat(FeeCalculator.inputs(occupancy, TODAY)).as("nobody is asked for the register")
        .extracting(FeeInput::name).noneMatch(name -> name.startsWith("place."));
    var road = Map.of("answers.road_grade", "third", "answers.kind", "goods", "answers.area_m2", "1",
        "findings.site.area_m2", "0");
    var listed = (Calculated.Sheet) FeeCalculator.calculate(occupancy, road, TODAY, Map.of("road", "excellent"));
    assertThat(listed.parts().getLast().assessment().lines().getFirst().amount().plain()).isEqualTo("360.00");
  }

  @Test
  void tellsWhatIsMissingAndWhatIsWrong() {
    assertThat(FeeCalculator.calculate(renewal, Map.of("answers.years", "7", "subject.area_m2", "-1"), TODAY, Map.of()))
        .asInstanceOf(InstanceOfAssertFactories.type(Calculated.Wrong.class))
        .extracting(wrong -> wrong.errors().toString()).asString().contains("not-a-choice").contains("too-small");
    assertThat(FeeCalculator.calculate(renewal, Map.of(), TODAY, Map.of()))
        .asInstanceOf(InstanceOfAssertFactories.type(Calculated.Wrong.class))
        .satisfies(wrong -> assertThat(wrong.errors()).containsOnlyKeys("answers.years", "subject.area_m2"));
  }

  @Test
  void asksWhoAppliesWhereThatMatters() {
    Service service = read("formula: >-\n        number(answers.years) *",
        "formula: >-\n        (applicant.kind == 'company' ? egp(5) : egp(1)) + number(answers.years) *");
    assertThat(FeeCalculator.inputs(service, TODAY)).extracting(FeeInput::name)
        .containsExactly("answers.years", "applicant.kind", "subject.area_m2");
    var company = Map.of("answers.years", "1", "subject.area_m2", "10", "applicant.kind", "company");
    assertThat(FeeCalculator.calculate(service, company, TODAY, Map.of()))
        .asInstanceOf(InstanceOfAssertFactories.type(Calculated.Sheet.class))
        .extracting(sheet -> sheet.total().plain()).isEqualTo("215.90");
  }

  @Test
  void aSumThatComesOutBelowZeroIsRefused() {
    Service service = read("amount: \"10\"", "formula: \"egp(0) - subject.area_m2\"");
    assertThat(FeeCalculator.calculate(service, Map.of("answers.years", "1", "subject.area_m2", "10"), TODAY, Map.of()))
        .isEqualTo(new Calculated.Wrong(Map.of()));
  }

  @Test
  void aRuleThatIsNotInForceYetAsksAndCostsNothing() {
    assertThat(FeeCalculator.inputs(renewal, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(FeeCalculator.calculate(renewal, Map.of(), LocalDate.of(2025, 12, 31), Map.of()))
        .isEqualTo(new Calculated.Sheet(Map.of(), List.of()));
  }

  private Calculated.Sheet sheet(Map<String, String> typed) {
    return (Calculated.Sheet) FeeCalculator.calculate(renewal, typed, TODAY, Map.of());
  }

  private static Service shipped(String code) {
    return Shipped.services().stream().filter(service -> service.code().equals(code)).findFirst().orElseThrow();
  }

  private static Service read(String was, String becomes) {
    assertThat(RENEWAL.text("service.yaml")).contains(was);
    var texts = new TreeMap<>(RENEWAL.texts());
    texts.put("service.yaml", RENEWAL.text("service.yaml").replace(was, becomes));
    var faults = new ArrayList<Fault>();
    Service service = Shipped.reader(faults).read(new ServiceFiles("SHP-02", texts), faults).orElse(null);
    assertThat(faults).isEmpty();
    return Objects.requireNonNull(service);
  }
}
