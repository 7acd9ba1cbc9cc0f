package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of roads of the unit decides what an occupancy costs; where it is silent, what was written. */
@PlatformTest
class GradesInFeesTest {
  @Autowired Catalogue catalogue;
  @Autowired Territory territory;

  /** A showcase of one square metre for a year: rate x 12, one rate as deposit, review fee and stamp of 20.90. */
  @ParameterizedTest
  @CsvSource({"EG01-31, شارع 9, 2026-05-01, 280.90", "EG01-31, شارع 10, 2026-05-01, 176.90",
      "EG01-30, شارع 9, 2026-05-01, 176.90", "EG01-31, كورنيش النيل, 2026-05-01, 410.90",
      "EG01-31, شارع النصر, 2026-12-31, 176.90", "EG01-31, شارع النصر, 2027-01-01, 280.90"})
  void theGradeOfTheRoadOnTheDay(String unit, String road, LocalDate day, String total) {
    Service occupancy = catalogue.current("OCC-01").orElseThrow();
    var given = new Given(Map.of("kind", "showcase", "road_grade", "second", "area_m2", "1", "address",
        "20، " + road + "، المعادي"), Set.of(), Map.of(), "person");
    int id = territory.unit(unit).orElseThrow().id();
    assertThat(Estimate.in(territory, id, occupancy, given, day).plain()).isEqualTo(total);
  }
}
