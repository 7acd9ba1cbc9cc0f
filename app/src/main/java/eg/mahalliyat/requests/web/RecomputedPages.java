package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Recomputing;
import eg.mahalliyat.shared.WorkingDays;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A past bill computed once more, line by line; and all bills of a day of the unit. */
@Controller
class RecomputedPages {
  private final Recomputing recomputing;
  private final InstantSource clock;

  RecomputedPages(Recomputing recomputing, InstantSource clock) {
    this.recomputing = recomputing;
    this.clock = clock;
  }

  @Does("requests.recompute")
  @GetMapping("/bills/{id}/recomputed")
  ModelAndView bill(Actor.Staff official, @PathVariable UUID id) {
    return new ModelAndView("requests/recomputed", Map.of("again", recomputing.of(official, id)));
  }

  /** @param day today when nothing is given */
  @Does("requests.recompute")
  @GetMapping("/desk/recomputed")
  ModelAndView day(Actor.Staff official, @RequestParam(defaultValue = "") String day, Web web) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    Optional<LocalDate> wanted = day.isEmpty() ? Optional.of(today) : read(day);
    Form form = Form.empty().with("day", wanted.map(LocalDate::toString).orElse(day));
    if (wanted.isEmpty()) {
      Form wrong = form.wrong("day", web.t("requests.recomputed-day-wrong"));
      return new ModelAndView("requests/recomputed-day", Map.of("form", wrong), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("requests/recomputed-day",
        Map.of("form", form, "day", wanted.get(), "batch", recomputing.day(official, wanted.get())));
  }

  private static Optional<LocalDate> read(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
