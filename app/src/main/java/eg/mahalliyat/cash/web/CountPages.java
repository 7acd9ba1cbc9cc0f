package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.Shift;
import eg.mahalliyat.cash.ShiftState;
import eg.mahalliyat.cash.Shifts;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Money;
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

/** The end of a shift: the drawer is counted before anybody says what it should hold. */
@Controller
class CountPages {
  private static final int LONGEST = 500;

  private final Shifts shifts;

  CountPages(Shifts shifts) {
    this.shifts = shifts;
  }

  /** @param again counts once more */
  @Does("cash.desk")
  @GetMapping("/cash/count")
  ModelAndView count(Actor.Staff cashier, @RequestParam(defaultValue = "false") boolean again) {
    Optional<Shift> shift = shifts.underWay(cashier);
    return shift.isEmpty() ? new ModelAndView("redirect:/cash")
        : page(cashier, shift.get(), again, Form.empty(), HttpStatus.OK);
  }

  @Does("cash.desk")
  @PostMapping("/cash/count")
  ModelAndView counted(Actor.Staff cashier, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = PiecesForm.checked(Form.of(sent), web);
    if (form.hasErrors()) {
      return page(cashier, own(cashier), true, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    shifts.count(cashier, PiecesForm.read(form).orElseThrow());
    return new ModelAndView("redirect:/cash/count");
  }

  @Does("cash.desk")
  @PostMapping("/cash/close")
  ModelAndView close(Actor.Staff cashier, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    String explanation = ArabicText.visible(form.value("explanation"));
    if (explanation.length() > LONGEST) {
      return page(cashier, own(cashier), false, form.wrong("explanation", web.t("cash.explanation-long")),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return new ModelAndView("redirect:/cash/shifts/" + shifts.close(cashier, explanation));
    } catch (Conflict refused) {
      if (!refused.reasonKey().equals("cash.unexplained")) {
        throw refused;
      }
      return page(cashier, own(cashier), false, form.wrong("explanation", web.t("cash.unexplained")),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(Actor.Staff cashier, Shift shift, boolean again, Form form, HttpStatus status) {
    if (shift.state() == ShiftState.OPEN || again) {
      return new ModelAndView("cash/count", Map.of("shift", shift, "form", form), status);
    }
    Money expected = shifts.expected(cashier, shift);
    return new ModelAndView("cash/counted", Map.of("shift", shift, "form", form, "expected", expected, "difference",
        shift.counted().minus(expected)), status);
  }

  private Shift own(Actor.Staff cashier) {
    return shifts.underWay(cashier).orElseThrow(() -> new Conflict("cash.no-shift", Map.of()));
  }
}
