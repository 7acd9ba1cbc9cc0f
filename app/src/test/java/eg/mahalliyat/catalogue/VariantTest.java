package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a place decides by itself lies over what the country decided; all else stays. */
class VariantTest {
  private static final ServiceFiles COUNTRY =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow();
  private static final ServiceReader READER = Shipped.reader(new ArrayList<>());
  private static final String HEAD = "code: SHP-02\nplace: %s\ndecision: \"12/2026\"\nsince: 2027-01-01\nmark: A\n";
  private static final String FEES = """
      fees:
        licence:
          - {key: STAMP, item: TX-STAMP, amount: "%s", from: 2026-01-01, legal: "111/1980", mark: A}
      """;

  @Test
  void theUnitLiesOverTheGovernorateAndThatOverTheCountry() {
    Service service = read(Map.of("EG01", FEES.formatted("2") + "channels: [counter]\n", "EG01-31", FEES.formatted("3")));

    assertThat(amount(service, "STAMP")).isEqualTo("3.00");
    assertThat(service.definition().about().channels()).containsExactly("counter");
    assertThat(service.definition().tariff().keys()).containsExactlyInAnyOrder("RENEW", "STAMP", "DEVDUTY");
    assertThat(service.digest()).isNotEqualTo(COUNTRY.digest());
  }

  @Test
  void papersAndTermsAreChangedInWhatIsNamed() {
    Service service = read(Map.of("EG01-31", """
        documents: [{key: TENURE, max-mb: 3}]
        procedure:
          clock: {decide-within: 4 working-days}
          stages: {intake: {tasks: [{id: completeness, within: 2 working-days}]}}
        """));

    Paper.Upload upload = service.definition().paper("TENURE").upload();
    assertThat(upload.maxMegabytes()).isEqualTo(3);
    assertThat(upload.accept()).contains("pdf");
    assertThat(service.definition().procedure().decideWithin().days()).isEqualTo(4);
    assertThat(service.definition().procedure().task("completeness").work().choices()).isNotEmpty();
  }

  @Test
  void saysWhatItChangesByWhichDecisionAndSinceWhen() {
    Variant variant = Variant.of(files(Map.of("EG01-31", FEES.formatted("3")))).getFirst();
    assertThat(variant.decision()).isEqualTo("12/2026");
    assertThat(variant.since()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(variant.values()).contains(new Variant.Value("fees.licence.STAMP.amount", "3"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "questions: []|key.unknown", "outputs: {}|key.unknown", "fees: {moon: []}|variant.unknown",
      "procedure: {start: issue}|key.unknown", "procedure: {clock: {silence: escalate}}|key.unknown",
      "procedure: {stages: {moon: {tasks: []}}}|variant.unknown",
      "procedure: {stages: {intake: {tasks: [{id: moon, within: 1 working-day}]}}}|variant.unknown",
      "procedure: {stages: {intake: {tasks: [{id: completeness, by: supervisor}]}}}|key.unknown",
      "procedure: {stages: {intake: {end: completed}}}|key.unknown", "open: perhaps|truth",
      "instead: nowhere|variant.instead", "documents: [{key: MOON, accept: [pdf], max-mb: 1}]|vocabulary.documents",
      "words: {ar: {moon: x}}|words.unused"})
  void whatIsTheLawsIsNotTheirs(String text, String key) {
    assertThat(faults(Map.of("EG01-31", text + "\n"))).extracting(Fault::key).contains(key);
  }

  @Test
  void aVariantNamesItsPlaceAndItsDecision() {
    var texts = new TreeMap<>(COUNTRY.texts());
    texts.put("overrides/EG01-31/variant.yaml", "code: SHP-03\nplace: EG01-15\n");
    var faults = new ArrayList<Fault>();
    READER.read(new ServiceFiles("SHP-02", texts), faults);
    assertThat(faults).extracting(Fault::key).contains("variant.code", "variant.place", "variant.decision");
    assertThat(faults).extracting(Fault::file).containsOnly("SHP-02/overrides/EG01-31/variant.yaml");
  }

  private static String amount(Service service, String fee) {
    var values = new Given(Map.of("years", "1"), Set.of(), Map.of("area_m2", "10"), "person").values();
    return service.definition().tariff().assess("licence", values, LocalDate.of(2027, 2, 1)).lines().stream()
        .filter(line -> line.key().equals(fee)).map(line -> line.amount().plain()).findFirst().orElse("");
  }

  private static Service read(Map<String, String> variants) {
    var faults = new ArrayList<Fault>();
    return READER.read(files(variants), faults).orElseThrow(() -> new AssertionError(faults));
  }

  private static List<Fault> faults(Map<String, String> variants) {
    var faults = new ArrayList<Fault>();
    READER.read(files(variants), faults);
    return faults;
  }

  private static ServiceFiles files(Map<String, String> variants) {
    var texts = new TreeMap<>(COUNTRY.texts());
    variants.forEach((place, text) -> texts.put("overrides/" + place + "/variant.yaml", HEAD.formatted(place) + text));
    return new ServiceFiles("SHP-02", texts);
  }
}
