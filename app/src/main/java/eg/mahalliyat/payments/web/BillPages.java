package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.PaymentOrder;
import eg.mahalliyat.payments.PaymentWays;
import eg.mahalliyat.payments.RefundDesk;
import eg.mahalliyat.payments.UnfitDesk;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.Territory;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A bill with its reasons, and the way to pay it. Officials of the unit see it as it is, without a way to pay. */
@Controller
class BillPages {
  private final PaymentDesk desk;
  private final PaymentWays ways;
  private final RefundDesk refunds;
  private final UnfitDesk unfit;
  private final Territory territory;

  BillPages(PaymentDesk desk, PaymentWays ways, RefundDesk refunds, UnfitDesk unfit,
      Territory territory) {
    this.desk = desk;
    this.ways = ways;
    this.refunds = refunds;
    this.unfit = unfit;
    this.territory = territory;
  }

  @Does("payments.bill")
  @GetMapping("/bills/{id}")
  String bill(@PathVariable UUID id, Actor actor, Model model) {
    return bill(desk.bill(actor, id), actor, Form.empty(), model);
  }

  private String bill(Bill bill, Actor actor, Form form, Model model) {
    UUID id = bill.id();
    model.addAttribute("form", form).addAttribute("receipts", desk.receipts(actor, id))
        .addAttribute("refunds", refunds.ofBill(actor, id)).addAttribute("unfit", unfit.ofBill(actor, id));
    model.addAttribute("bill", bill).addAttribute("unit", territory.unit(bill.payer().unitId()))
        .addAttribute("orders", desk.orders(actor, id)).addAttribute("key", UUID.randomUUID().toString())
        .addAttribute("ways", ways.of(actor, bill));
    return "payments/bill";
  }

  /**
   * A bill that was closed meanwhile says so itself; nothing more is ordered.
   *
   * @param amount as it was typed, where the bill may be paid in parts; empty for all that is owed
   */
  @Does("payments.pay")
  @PostMapping("/bills/{id}/orders")
  String order(@PathVariable UUID id, @RequestParam String provider, @RequestParam UUID key,
      @RequestParam(defaultValue = "") String amount, Actor.Citizen citizen, Web web, Model model) {
    Optional<Money> part = Money.typed(amount);
    if (part.isEmpty() && !amount.isBlank()) {
      return wrong(desk.bill(citizen, id), citizen, amount, web, model);
    }
    mustBeOffered(desk.bill(citizen, id), provider, citizen);
    try {
      return "redirect:/bills/" + id + "/orders/" + desk.place(citizen, id, provider, key, part.orElse(null)).id();
    } catch (Conflict refused) {
      Bill bill = desk.bill(citizen, id);
      return bill.isOpen() && part.isPresent() ? wrong(bill, citizen, amount, web, model) : "redirect:/bills/" + id;
    }
  }

  /** A closed bill says so itself. */
  private void mustBeOffered(Bill bill, String provider, Actor citizen) {
    if (bill.isOpen() && !ways.of(citizen, bill).providers().contains(provider)) {
      throw new NotFound("payment provider");
    }
  }

  private String wrong(Bill bill, Actor.Citizen citizen, String amount, Web web, Model model) {
    Form form = Form.empty().with("amount", amount)
        .wrong("amount", web.t("payments.part-wrong", "owed", web.money(bill.outstanding())));
    return bill(bill, citizen, form, model);
  }

  @Does("payments.bill")
  @GetMapping("/bills/{id}/orders/{order}")
  String reference(@PathVariable UUID id, @PathVariable UUID order, Actor actor, Model model) {
    Bill bill = desk.bill(actor, id);
    PaymentOrder found = of(bill, actor, order);
    model.addAttribute("bill", bill).addAttribute("order", found).addAttribute("onward", ways.onward(found));
    return "payments/order";
  }

  /** One word, for the page that waits. */
  @Does("payments.bill")
  @ResponseBody
  @GetMapping(path = "/bills/{id}/orders/{order}/state", produces = MediaType.TEXT_PLAIN_VALUE)
  String state(@PathVariable UUID id, @PathVariable UUID order, Actor actor) {
    return of(desk.bill(actor, id), actor, order).state().name();
  }

  private PaymentOrder of(Bill bill, Actor actor, UUID order) {
    return Optional.of(desk.order(actor, order)).filter(o -> o.billId().equals(bill.id()))
        .orElseThrow(() -> new NotFound("payment order"));
  }
}
