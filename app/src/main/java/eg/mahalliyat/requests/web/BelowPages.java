package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Below;
import eg.mahalliyat.shared.Sight;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The units below a governorate or the ministry: how much waits, and what is late. Read alone. */
@Controller
public class BelowPages {
  private static final int PER_GOVERNORATE = 100;

  /**
   * One line.
   *
   * @param leads whether something stands below it in turn
   */
  public record Line(LocalUnit unit, Below.Load load, boolean leads) {}

  private final Below below;
  private final Territory territory;
  private final RoleNames roles;
  private final InstantSource clock;

  BelowPages(Below below, Territory territory, RoleNames roles, InstantSource clock) {
    this.below = below;
    this.territory = territory;
    this.roles = roles;
    this.clock = clock;
  }

  /** @param at one of the seats below; without it his own */
  @Does("requests.below")
  @GetMapping("/desk/below")
  ModelAndView units(Actor.Staff actor, @RequestParam(required = false, defaultValue = "-1") int at,
      @ModelAttribute("web") Web web) {
    int seat = at < 0 ? actor.unitId() : at;
    if (seat != actor.unitId() && !actor.sight().holds(seat)) {
      throw new NotFound("unit");
    }
    Instant now = clock.instant();
    boolean unit = seat != actor.unitId() && territory.sight(seat).equals(Sight.NOTHING);
    Map<String, Object> model = Map.of("seat", name(web, seat), "top", seat == actor.unitId(), "roles", roles, "lines",
        unit ? List.of() : lines(actor, seat, now), "late", unit ? below.late(actor, seat, now) : List.of(),
        "unit", unit);
    return new ModelAndView("requests/below", model);
  }

  /** Of the ministry by governorate, of a governorate by unit; those in which nothing waits are left out. */
  private List<Line> lines(Actor.Staff actor, int seat, Instant now) {
    boolean ministry = territory.seat(seat).filter(s -> s.type() == LocalUnit.Type.MINISTRY).isPresent();
    Map<Integer, Below.Load> loads = new TreeMap<>();
    for (Below.Load load : below.loads(actor, now)) {
      if (territory.sight(seat).holds(load.unitId())) {
        int key = ministry ? load.unitId() / PER_GOVERNORATE * PER_GOVERNORATE : load.unitId();
        loads.merge(key, new Below.Load(key, load.total(), load.overdue()), Below.Load::plus);
      }
    }
    List<Line> lines = new ArrayList<>();
    loads.forEach((id, load) -> territory.seat(id).ifPresent(it -> lines.add(new Line(it, load, ministry))));
    return lines;
  }

  private String name(Web web, int seat) {
    return territory.seat(seat).map(s -> s.name(web.words().locale())).orElse(String.valueOf(seat));
  }
}
