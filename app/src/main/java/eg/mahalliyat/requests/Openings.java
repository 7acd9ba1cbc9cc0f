package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Edition;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Variant;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.territory.Governorate;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which definition holds in a unit, and whether the service is open there at all. */
@Component
final class Openings {
  private final Catalogue catalogue;
  private final Territory territory;

  Openings(Catalogue catalogue, Territory territory) {
    this.catalogue = catalogue;
    this.territory = territory;
  }

  /**
   * The service as it is in force in a unit today.
   *
   * @throws Conflict when it is not open there; it names the place where it is
   */
  Service in(String code, int unitId) {
    Edition edition = catalogue.edition(code, territory.unit(unitId).code())
        .orElseThrow(() -> new NotFound("service"));
    Variant.Closed closed = edition.force().closed();
    if (closed != null) {
      throw closed.instead().isEmpty()
          ? new Conflict("requests.closed-here", Map.of())
          : new Conflict("requests.closed-here-instead", Map.of("place", name(closed.instead())));
    }
    return edition.service();
  }

  /** In both languages: the page that says it does not know the reader's when it is thrown. */
  private String name(String place) {
    return territory.unit(place).map(unit -> both(unit.name(Words.ARABIC), unit.name(Words.ENGLISH)))
        .or(() -> territory.governorates().stream().filter(g -> g.code().equals(place)).findFirst()
            .map(Openings::both))
        .orElse(place);
  }

  private static String both(Governorate governorate) {
    return both(governorate.nameAr(), governorate.nameEn());
  }

  private static String both(String arabic, String english) {
    return arabic + " (" + english + ")";
  }
}
