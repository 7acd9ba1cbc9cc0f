package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.PaymentOrder;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.territory.Territory;
import java.util.List;
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
  private final Territory territory;

  BillPages(PaymentDesk desk, Territory territory) {
    this.desk = desk;
    this.territory = territory;
  }

  @Does("payments.bill")
  @GetMapping("/bills/{id}")
  String bill(@PathVariable UUID id, Actor actor, Model model) {
    Bill bill = desk.bill(actor, id);
    model.addAttribute("bill", bill).addAttribute("unit", territory.unit(bill.payer().unitId()))
        .addAttribute("orders", desk.orders(actor, id)).addAttribute("key", UUID.randomUUID().toString())
        .addAttribute("providers", actor instanceof Actor.Citizen ? desk.providers() : List.of());
    return "payments/bill";
  }

  /** A bill that was closed meanwhile says so itself; nothing more is ordered. */
  @Does("payments.pay")
  @PostMapping("/bills/{id}/orders")
  String order(@PathVariable UUID id, @RequestParam String provider, @RequestParam UUID key, Actor.Citizen citizen) {
    try {
      return "redirect:/bills/" + id + "/orders/" + desk.place(citizen, id, provider, key).id();
    } catch (Conflict closed) {
      return "redirect:/bills/" + id;
    }
  }

  @Does("payments.bill")
  @GetMapping("/bills/{id}/orders/{order}")
  String reference(@PathVariable UUID id, @PathVariable UUID order, Actor actor, Model model) {
    Bill bill = desk.bill(actor, id);
    model.addAttribute("bill", bill).addAttribute("order", of(bill, actor, order));
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
