package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Pace;
import eg.mahalliyat.catalogue.Paces;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long a service takes where the reader is: in the unit that the address names, or in the official's own. */
@Component
public class LocalPace {
  /** @param unit in the reader's language */
  public record Here(String unit, Pace pace) {}

  private final Paces paces;
  private final Territory territory;

  LocalPace(Paces paces, Territory territory) {
    this.paces = paces;
    this.territory = territory;
  }

  /** Null where no unit is known. */
  @Nullable Here of(Service service, String unit, Web web) {
    Optional<LocalUnit> named = unit.isEmpty() ? own(web.actor()) : territory.unit(unit);
    return named.map(one -> new Here(one.name(web.words().locale()), paces.of(service.code(), one))).orElse(null);
  }

  private Optional<LocalUnit> own(Actor actor) {
    return actor instanceof Actor.Staff official ? territory.seat(official.unitId()) : Optional.empty();
  }
}
