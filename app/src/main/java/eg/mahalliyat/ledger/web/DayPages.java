package eg.mahalliyat.ledger.web;

import eg.mahalliyat.ledger.BookUnits;
import eg.mahalliyat.ledger.ClosedDay;
import eg.mahalliyat.ledger.Closing;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.LocalUnit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which days of a unit are closed, by whom; what came late; and closing one. */
@Controller
public class DayPages {
  /** A closing in words. */
  public record Line(ClosedDay closed, String by) {}

  private final Closing closing;
  private final BookUnits units;
  private final BookViews views;
  private final Officials officials;

  DayPages(Closing closing, BookUnits units, BookViews views, Officials officials) {
    this.closing = closing;
    this.units = units;
    this.views = views;
    this.officials = officials;
  }

  @Does("books.read")
  @GetMapping("/books/days")
  ModelAndView days(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    return page(actor, Form.of(sent), HttpStatus.OK, web);
  }

  @Does("books.close")
  @PostMapping("/books/days")
  ModelAndView close(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    Optional<LocalDate> day = form.date("day");
    Optional<LocalDate> last = closing.closed(actor, actor.unitId()).stream().findFirst().map(ClosedDay::day);
    if (day.isEmpty() || day.get().isAfter(closing.today())) {
      form = form.wrong("day", web.t("books.close-wrong"));
    } else if (last.filter(until -> !day.get().isAfter(until)).isPresent()) {
      form = form.wrong("day", web.t("books.close-done", "day", web.day(last.get())));
    }
    if (form.hasErrors() || !BookUnits.isUnit(units.seat(actor, actor.unitId()))) {
      return page(actor, form, HttpStatus.UNPROCESSABLE_CONTENT, web);
    }
    closing.close(actor, day.orElseThrow());
    return new ModelAndView("redirect:/books/days");
  }

  private ModelAndView page(Actor.Staff actor, Form form, HttpStatus status, Web web) {
    String at = form.value("at");
    LocalUnit seat = units.seat(actor, at.matches("[0-9]{1,5}") ? Integer.parseInt(at) : actor.unitId());
    List<Line> lines = closing.closed(actor, seat.id()).stream().map(day -> new Line(day,
        officials.official(day.by()).name(web.words().locale()))).toList();
    var model = new HashMap<String, Object>();
    model.put("seat", seat);
    model.put("seats", views.seats(actor, web));
    model.put("form", form);
    model.put("lines", lines);
    model.put("late", closing.late(actor, seat.id()));
    model.put("mayClose", BookUnits.isUnit(seat) && seat.id() == actor.unitId() && BookActions.CLOSE.allows(actor));
    return new ModelAndView("ledger/days", model, status);
  }
}
