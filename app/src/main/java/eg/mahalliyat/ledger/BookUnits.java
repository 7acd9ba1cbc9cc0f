package eg.mahalliyat.ledger;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.shared.Sight;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose books somebody may open: his own unit's, and those of what stands under his seat if he answers for it. */
@Component
public final class BookUnits {
  private final Territory territory;

  BookUnits(Territory territory) {
    this.territory = territory;
  }

  /** @throws NotFound when there is no such seat, or he does not see it */
  public LocalUnit seat(Actor.Staff actor, int id) {
    return territory.seat(id).filter(seat -> id == actor.unitId() || actor.sight().holds(id))
        .orElseThrow(() -> new NotFound("books"));
  }

  /** The units whose books a seat's are made of: itself, or the units under it. */
  public List<LocalUnit> under(LocalUnit seat) {
    return isUnit(seat) ? List.of(seat) : territory.below(seat.id()).stream().filter(BookUnits::isUnit).toList();
  }

  /** The seats that he may choose from, his own first. */
  public List<LocalUnit> open(Actor.Staff actor) {
    return Stream.concat(Stream.of(territory.unit(actor.unitId())),
        territory.below(actor.unitId()).stream().filter(seat -> actor.sight().holds(seat.id()))).toList();
  }

  /** Whether money is taken there; seats above units have no books of their own. */
  public static boolean isUnit(LocalUnit seat) {
    return seat.below().equals(Sight.NOTHING);
  }

  int[] ids(LocalUnit seat) {
    return under(seat).stream().mapToInt(LocalUnit::id).toArray();
  }
}
