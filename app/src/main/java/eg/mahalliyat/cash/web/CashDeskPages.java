package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.BillSearch;
import eg.mahalliyat.cash.Owed;
import eg.mahalliyat.cash.Shift;
import eg.mahalliyat.cash.ShiftState;
import eg.mahalliyat.cash.Shifts;
import eg.mahalliyat.cash.Takings;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cashier's desk: his shift, and one field for whoever comes next. What is typed there stands in no address. */
@Controller
class CashDeskPages {
  /** The last receipts, to look again at what was just given out. */
  private static final int LATEST = 10;

  private final Shifts shifts;
  private final BillSearch search;
  private final Takings takings;

  CashDeskPages(Shifts shifts, BillSearch search, Takings takings) {
    this.shifts = shifts;
    this.search = search;
    this.takings = takings;
  }

  @Does("cash.desk")
  @GetMapping("/cash")
  ModelAndView desk(Actor.Staff cashier) {
    return page(cashier, Form.empty(), HttpStatus.OK);
  }

  @Does("cash.desk")
  @PostMapping("/cash/shift")
  ModelAndView open(Actor.Staff cashier, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = PiecesForm.checked(Form.of(sent), web);
    if (form.hasErrors()) {
      return page(cashier, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    shifts.open(cashier, PiecesForm.read(form).orElseThrow());
    return new ModelAndView("redirect:/cash");
  }

  @Does("cash.desk")
  @PostMapping("/cash")
  ModelAndView find(Actor.Staff cashier, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return switch (search.find(cashier, form.value("q"))) {
      case Owed.One one -> new ModelAndView("redirect:/cash/bills/" + one.bill());
      case Owed.Taken taken -> new ModelAndView("redirect:/cash/receipts/" + taken.receipt());
      case Owed.Several several -> new ModelAndView("cash/several", Map.of("bills", several.bills()));
      case Owed.Nothing no ->
          page(cashier, form.wrong("q", web.t(no.reasonKey())), HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private ModelAndView page(Actor.Staff cashier, Form form, HttpStatus status) {
    Optional<Shift> shift = shifts.underWay(cashier);
    if (shift.isEmpty()) {
      return new ModelAndView("cash/open", Map.of("form", form), status);
    }
    if (shift.get().state() == ShiftState.COUNTED) {
      return new ModelAndView("redirect:/cash/count");
    }
    return new ModelAndView("cash/desk", Map.of("form", form, "shift", shift.get(), "takes", shifts.takes(shift.get()),
        "latest", takings.of(cashier, shift.get().id(), LATEST)), status);
  }
}
