package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.Deposit;
import eg.mahalliyat.cash.Safe;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The unit's safe: what it holds, and the slips by which it went to the bank. */
@Controller
class SafePages {
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9.-]{2,60}");
  private static final Pattern SLIP = Pattern.compile("[0-9A-Z/-]{1,20}");
  private static final Set<String> MENDED = Set.of("cash.slip-twice", "cash.safe-less");

  private final Safe safe;

  SafePages(Safe safe) {
    this.safe = safe;
  }

  @Does("cash.receive")
  @GetMapping("/cash/safe")
  ModelAndView safe(Actor.Staff official) {
    return page(official, Form.empty().with("key", UUID.randomUUID().toString()), HttpStatus.OK);
  }

  @Does("cash.receive")
  @PostMapping("/cash/safe")
  ModelAndView payIn(Actor.Staff official, @RequestParam UUID key, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = checked(Form.of(sent), web);
    if (form.hasErrors()) {
      return page(official, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      safe.payIn(official, new Deposit.Slip(plain(form, "account"), plain(form, "slip").toUpperCase(Locale.ROOT),
          form.date("day").orElseThrow(), Money.typed(form.value("amount")).orElseThrow()), key);
    } catch (Conflict refused) {
      if (!MENDED.contains(refused.reasonKey())) {
        throw refused;
      }
      String field = refused.reasonKey().equals("cash.slip-twice") ? "slip" : "amount";
      return page(official, form.wrong(field, web.t(refused.reasonKey())), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("redirect:/cash/safe");
  }

  private Form checked(Form sent, Web web) {
    Form form = sent;
    if (!ACCOUNT.matcher(plain(sent, "account")).matches()) {
      form = form.wrong("account", web.t("cash.account-wrong"));
    }
    if (!SLIP.matcher(plain(sent, "slip").toUpperCase(Locale.ROOT)).matches()) {
      form = form.wrong("slip", web.t("cash.slip-wrong"));
    }
    Optional<LocalDate> day = sent.date("day");
    LocalDate today = safe.today();
    if (day.isEmpty() || day.get().isAfter(today) || day.get().isBefore(today.minusDays(Safe.OLDEST_DAYS))) {
      form = form.wrong("day", web.t("cash.day-wrong"));
    }
    return Money.typed(sent.value("amount")).filter(Money::isPositive).isPresent() ? form
        : form.wrong("amount", web.t("cash.received-wrong"));
  }

  private static String plain(Form form, String field) {
    return ArabicText.westernDigits(form.value(field)).strip();
  }

  private ModelAndView page(Actor.Staff official, Form form, HttpStatus status) {
    return new ModelAndView("cash/safe", Map.of("form", form, "balance", safe.balance(official), "deposits",
        safe.deposits(official)), status);
  }
}
