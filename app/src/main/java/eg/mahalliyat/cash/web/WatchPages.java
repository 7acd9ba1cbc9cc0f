package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.Shift;
import eg.mahalliyat.cash.Shifts;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The shifts of a day, for those who answer for the unit and those above it; the sheet of each, to be printed. */
@Controller
class WatchPages {
  private final Shifts shifts;
  private final WatchViews views;

  WatchPages(Shifts shifts, WatchViews views) {
    this.shifts = shifts;
    this.views = views;
  }

  @Does("cash.watch")
  @GetMapping("/cash/shifts")
  ModelAndView shifts(Actor.Staff actor,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
      @ModelAttribute("web") Web web) {
    return new ModelAndView("cash/shifts", Map.of("view", views.day(actor, day, web)));
  }

  /** A cashier finds his own sheet alone, and no earlier than it is closed. */
  @Does("cash.sheet")
  @GetMapping("/cash/shifts/{id}")
  ModelAndView sheet(Actor.Staff actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Shift shift = shifts.shift(actor, id);
    if (shift.name().cashier().equals(actor.staffId()) && shift.state().underWay()) {
      return new ModelAndView("redirect:/cash");
    }
    if (!shift.name().cashier().equals(actor.staffId()) && !watches(actor)) {
      throw new NotFound("shift");
    }
    return page(actor, shift, Form.empty(), web, HttpStatus.OK);
  }

  private ModelAndView page(Actor.Staff actor, Shift shift, Form form, Web web, HttpStatus status) {
    return new ModelAndView("cash/sheet", Map.of("view", views.sheet(actor, shift, web), "form", form), status);
  }

  private static boolean watches(Actor.Staff actor) {
    return actor.roles().stream().anyMatch(CashActions.WATCHERS::contains);
  }
}
