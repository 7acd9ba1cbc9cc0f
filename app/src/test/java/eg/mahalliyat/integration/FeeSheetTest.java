package eg.mahalliyat.integration;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.catalogue.Calculated;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.FeeCalculator;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Json;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The reductions of a fee sheet: which, how much, by which decree, from when and until when. */
@PlatformTest
class FeeSheetTest {
  @Autowired Catalogue catalogue;

  @Test
  void aReducedLineSaysWhatWasTakenOffAndByWhichDecree() {
    JsonNode line = licence(LocalDate.of(2026, 6, 14));
    assertThat(line.get("amount").asString()).as("4,000 less 40 %").isEqualTo("2400.00");
    assertThat(line.get("reductions")).hasSize(1);
    JsonNode less = line.get("reductions").get(0);
    assertThat(less.get("amount").asString()).isEqualTo("1600.00");
    assertThat(less.get("percent").asString()).isEqualTo("40");
    assertThat(less.get("title").get("ar").asString()).contains("تخفيض");
    assertThat(less.get("decree")).isEqualTo(Json.MAPPER.readTree("""
        {"law": "%s", "mark": "A", "from": "2025-12-14", "until": "2026-06-14"}
        """.formatted(less.get("decree").get("law").asString())));
    assertThat(less.get("decree").get("law").asString()).isNotBlank();
  }

  @Test
  void afterItsLastDayThereIsNone() {
    JsonNode line = licence(LocalDate.of(2026, 6, 15));
    assertThat(line.get("amount").asString()).isEqualTo("4000.00");
    assertThat(line.get("reductions")).isEmpty();
  }

  private JsonNode licence(LocalDate day) {
    Service service = catalogue.current("SHP-01").orElseThrow();
    var calculated = FeeCalculator.calculate(service,
        Map.of("answers.place", "capital", "answers.area_m2", "80", "answers.class", "retail"), day, Map.of());
    assertThat(calculated).as("%s", calculated).isInstanceOf(Calculated.Sheet.class);
    JsonNode sheet =
        Json.MAPPER.readTree(Json.write(FeeSheet.of(service, (Calculated.Sheet) calculated, day)));
    return sheet.get("parts").valueStream().flatMap(part -> part.get("lines").valueStream())
        .filter(line -> line.get("key").asString().equals("LICENCE")).findFirst().orElseThrow();
  }
}
