package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.Voiding;
import eg.mahalliyat.cash.Voids;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A receipt that was just given out: the change, the print, the next one; and what is done about a mistake. */
@Controller
class CashReceiptPages {
  private static final int LONGEST = 500;
  private static final Pattern SLIP = Pattern.compile("[0-9A-Z]{6}");

  private final CashReceiptViews views;
  private final Voids voids;

  CashReceiptPages(CashReceiptViews views, Voids voids) {
    this.views = views;
    this.voids = voids;
  }

  @Does("cash.desk")
  @GetMapping("/cash/receipts/{number:[0-9-]+}")
  ModelAndView receipt(Actor.Staff cashier, @PathVariable String number) {
    return page(cashier, number, Form.empty(), HttpStatus.OK);
  }

  @Does("cash.desk")
  @PostMapping("/cash/receipts/{number:[0-9-]+}/void")
  ModelAndView ask(Actor.Staff cashier, @PathVariable String number, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    Optional<Voiding.Reason> reason = Voiding.Reason.ofCode(form.value("reason"));
    String words = ArabicText.visible(form.value("words"));
    boolean card = views.done(cashier, number).taking().paid().channel().equals("pos");
    String slip = ArabicText.westernDigits(form.value("slip")).strip().toUpperCase(Locale.ROOT);
    Form checked = checked(form, reason, words, web);
    if (card && !SLIP.matcher(slip).matches()) {
      checked = checked.wrong("slip", web.t("cash.void-slip-wrong"));
    }
    if (checked.hasErrors()) {
      return page(cashier, number, checked, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    voids.ask(cashier, number, new Voiding.Asked(reason.orElseThrow(), words, card ? slip : null));
    return new ModelAndView("redirect:/cash/receipts/" + number);
  }

  private static Form checked(Form form, Optional<Voiding.Reason> reason, String words, Web web) {
    Form checked = reason.isPresent() ? form : form.wrong("reason", web.t("cash.void-reason-missing"));
    boolean missing = reason.equals(Optional.of(Voiding.Reason.OTHER)) && words.isBlank();
    return missing || words.length() > LONGEST ? checked.wrong("words", web.t("cash.void-words-wrong")) : checked;
  }

  private ModelAndView page(Actor.Staff cashier, String number, Form form, HttpStatus status) {
    return new ModelAndView("cash/receipt", Map.of("view", views.done(cashier, number), "form", form), status);
  }
}
