package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.DrawerHandovers;
import eg.mahalliyat.cash.Sheet;
import eg.mahalliyat.cash.Sheets;
import eg.mahalliyat.cash.Shift;
import eg.mahalliyat.cash.ShiftState;
import eg.mahalliyat.cash.Shifts;
import eg.mahalliyat.cash.Taking;
import eg.mahalliyat.cash.Voiding;
import eg.mahalliyat.cash.Voids;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who look on see. */
@Component
public class WatchViews {
  /**
   * @param today whether it is the day of now
   * @param safe whether this reader keeps the unit's safe
   */
  public record Day(LocalDate day, boolean today, boolean safe, List<Line> lines) {}

  /** @param voids how many receipts wait to be cancelled */
  public record Line(Shift shift, String unit, String cashier, int voids) {}

  /**
   * What this reader may do with the shift.
   *
   * @param decides cancel receipts
   * @param closes count and close it for its cashier
   * @param receives take the money over
   * @param again count his own once more
   */
  public record May(boolean decides, boolean closes, boolean receives, boolean again) {}

  /**
   * @param line with who it was and where
   * @param expected what the drawer has to hold
   * @param names of other officials in it, by their ids
   */
  public record Printed(Line line, Sheet sheet, Listed listed, Money expected, Map<UUID, String> names, May may) {
    public Money difference() {
      return line.shift().counted().minus(expected);
    }
  }

  /**
   * @param takings the newest first
   * @param voids those of them that are cancelled, or are to be
   */
  public record Listed(List<Taking> takings, Map<UUID, Voiding> voids) {}

  private final Shifts shifts;
  private final Sheets sheets;
  private final Voids voids;
  private final DrawerHandovers handovers;
  private final Officials officials;
  private final Territory territory;

  WatchViews(Shifts shifts, Sheets sheets, Voids voids, DrawerHandovers handovers, Officials officials,
      Territory territory) {
    this.shifts = shifts;
    this.sheets = sheets;
    this.voids = voids;
    this.handovers = handovers;
    this.officials = officials;
    this.territory = territory;
  }

  Day day(Actor.Staff actor, @Nullable LocalDate wanted, Web web) {
    LocalDate today = shifts.today();
    LocalDate day = wanted == null || wanted.isAfter(today) ? today : wanted;
    Map<UUID, String> names = new HashMap<>();
    Map<UUID, Integer> waiting = voids.waiting(actor);
    return new Day(day, day.equals(today), CashActions.receives(actor), shifts.of(actor, day).stream()
        .map(shift -> line(shift, waiting.getOrDefault(shift.id(), 0), names, web)).toList());
  }

  Printed sheet(Actor.Staff actor, Shift shift, Web web) {
    Map<UUID, String> names = new HashMap<>();
    Line line = line(shift, 0, names, web);
    Shift.Count count = shift.count();
    if (count != null) {
      name(count.by(), names, web);
    }
    Shift.End end = shift.end();
    Shift.Receiver to = end == null ? null : end.to();
    if (to != null) {
      name(to.staff(), names, web);
    }
    Money expected = end == null ? shifts.expected(actor, shift) : end.expected();
    Listed listed = new Listed(sheets.takings(actor, shift.id()), voids.of(actor, shift.id()));
    return new Printed(line, sheets.of(actor, shift.id()), listed, expected, names, may(actor, shift));
  }

  private May may(Actor.Staff actor, Shift shift) {
    boolean own = shift.isOf(actor);
    boolean other = !own && shift.name().unitId() == actor.unitId() && shift.state().underWay();
    return new May(other && CashActions.voids(actor), other && CashActions.receives(actor),
        CashActions.receives(actor) && handovers.mayReceive(actor, shift), own && shift.state() == ShiftState.CLOSED);
  }

  private Line line(Shift shift, int waiting, Map<UUID, String> names, Web web) {
    return new Line(shift, territory.unit(shift.name().unitId()).name(web.words().locale()),
        name(shift.name().cashier(), names, web), waiting);
  }

  private String name(UUID staff, Map<UUID, String> names, Web web) {
    return names.computeIfAbsent(staff, id -> officials.official(id).name(web.words().locale()));
  }
}
