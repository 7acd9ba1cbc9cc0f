package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.CashLimit;
import eg.mahalliyat.cash.Taking;
import eg.mahalliyat.cash.Till;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A bill at the desk: what is owed and why, cash or card. */
@Controller
class TakePages {
  private final PaymentDesk bills;
  private final Till till;
  private final CashLimit limit;
  private final TakeViews views;

  TakePages(PaymentDesk bills, Till till, CashLimit limit, TakeViews views) {
    this.bills = bills;
    this.till = till;
    this.limit = limit;
    this.views = views;
  }

  @Does("cash.desk")
  @GetMapping("/cash/bills/{id}")
  ModelAndView bill(Actor.Staff cashier, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return page(cashier, bills.bill(cashier, id), Form.empty(), web, HttpStatus.OK);
  }

  @Does("cash.desk")
  @PostMapping("/cash/bills/{id}")
  ModelAndView take(Actor.Staff cashier, @PathVariable UUID id, @RequestParam UUID key,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Bill bill = bills.bill(cashier, id);
    TenderForm typed = TenderForm.read(Form.of(sent), bill, limit, web);
    if (typed.tender().isEmpty() && bill.isOpen()) {
      return page(cashier, bill, typed.form().with("key", key.toString()), web, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Taking taking = till.again(cashier, id, key).orElseGet(() -> till.take(cashier, id, typed.amount(),
        typed.tender().orElseThrow(() -> new Conflict("payments.closed", Map.of())), key));
    return new ModelAndView("redirect:/cash/receipts/" + taking.receipt());
  }

  private ModelAndView page(Actor.Staff cashier, Bill bill, Form form, Web web, HttpStatus status) {
    return new ModelAndView("cash/bill", Map.of("view", views.bill(cashier, bill), "form", form,
        "key", form.value("key").isEmpty() ? UUID.randomUUID().toString() : form.value("key")), status);
  }
}
