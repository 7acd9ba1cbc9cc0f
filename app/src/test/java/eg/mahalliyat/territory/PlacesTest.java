package eg.mahalliyat.territory;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PlacesTest {
  @Autowired Territory territory;

  @Test
  void everyUnitLiesInEgyptAndNoFartherThanItsGovernorateReaches() {
    for (LocalUnit unit : territory.units()) {
      Extent here = territory.extent(unit.id());
      Extent around = Places.read().of(unit.governorate().code());
      assertThat(here).as(unit.code()).isNotEqualTo(Extent.EGYPT);
      assertThat(here.latitude()).as(unit.code()).isBetween(21.9, 31.8);
      assertThat(here.longitude()).as(unit.code()).isBetween(24.6, 37.0);
      assertThat(around.kmTo(here.latitude(), here.longitude())).as(unit.code())
          .isLessThanOrEqualTo(around.reachKm());
    }
  }

  @Test
  void aPlaceInTheNextDistrictIsNearAndOneInAnotherCityIsFar() {
    Extent maadi = territory.extent(territory.unit("EG01-31").orElseThrow().id());
    assertThat(maadi.far(30.0444, 31.2357)).isFalse();
    assertThat(maadi.far(31.2001, 29.9187)).as("Alexandria").isTrue();
    assertThat(maadi.kmTo(29.960, 31.265)).isZero();
    assertThat(new Extent(30, 31, 5).kmTo(31, 31)).isBetween(110.0, 112.0);
  }
}
