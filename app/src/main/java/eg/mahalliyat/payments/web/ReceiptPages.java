package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.Receipt;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The official receipt, for the screen, for a sheet of A4, and as a slip of 80 mm. */
@Controller
class ReceiptPages {
  private final PaymentDesk desk;
  private final Territory territory;

  ReceiptPages(PaymentDesk desk, Territory territory) {
    this.desk = desk;
    this.territory = territory;
  }

  @Does("payments.receipt")
  @GetMapping("/receipts/{number:[0-9-]+}")
  String receipt(@PathVariable String number, @RequestParam(defaultValue = "false") boolean slip, Actor actor,
      Model model) {
    Receipt receipt = desk.receipt(actor, number);
    Bill bill = desk.bill(actor, receipt.billId());
    model.addAttribute("receipt", receipt).addAttribute("bill", bill).addAttribute("slip", slip)
        .addAttribute("unit", territory.unit(bill.payer().unitId()));
    return "payments/receipt";
  }
}
