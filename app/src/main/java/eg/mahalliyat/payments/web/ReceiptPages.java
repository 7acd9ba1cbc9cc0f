package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.Receipt;
import eg.mahalliyat.payments.ReceiptProofs;
import eg.mahalliyat.payments.ReceiptProofs.Proven;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.QrPicture;
import eg.mahalliyat.platform.web.VerifyLimit;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The official receipt, for the screen, for a sheet of A4, as a slip of 80 mm, and as a file; and its public proof. */
@Controller
class ReceiptPages {
  private final PaymentDesk desk;
  private final ReceiptPaper paper;
  private final ReceiptProofs proofs;
  private final Territory territory;
  private final VerifyLimit limit;

  ReceiptPages(PaymentDesk desk, ReceiptPaper paper, ReceiptProofs proofs, Territory territory, VerifyLimit limit) {
    this.limit = limit;
    this.desk = desk;
    this.paper = paper;
    this.proofs = proofs;
    this.territory = territory;
  }

  @Does("payments.receipt")
  @GetMapping("/receipts/{number:[0-9-]+}")
  String receipt(@PathVariable String number, @RequestParam(defaultValue = "false") boolean slip, Actor actor,
      Model model) {
    Receipt receipt = desk.receipt(actor, number);
    Bill bill = desk.bill(actor, receipt.billId());
    String address = proofs.address(number);
    model.addAttribute("receipt", receipt).addAttribute("bill", bill).addAttribute("slip", slip)
        .addAttribute("payer", paper.payer(bill)).addAttribute("code", QrPicture.of(address))
        .addAttribute("address", address).addAttribute("unit", territory.unit(bill.payer().unitId()));
    return "payments/receipt";
  }

  @Does("payments.receipt")
  @GetMapping("/receipts/{number:[0-9-]+}/receipt.pdf")
  ResponseEntity<byte[]> file(@PathVariable String number, @RequestParam(defaultValue = "false") boolean slip,
      Actor actor, @ModelAttribute("web") Web web) {
    Receipt receipt = desk.receipt(actor, number);
    byte[] pdf = paper.print(web, receipt, desk.bill(actor, receipt.billId()), slip);
    String name = "receipt-" + number + ".pdf";
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore().cachePrivate()).body(pdf);
  }

  /** Whatever is wrong about an address, the answer is the same. */
  @Does("payments.receipt-check")
  @GetMapping("/rc/{number}/{code}")
  ModelAndView check(@PathVariable String number, @PathVariable String code, HttpServletRequest request) {
    if (!limit.allows(request)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    Optional<Proven> proven = proofs.check(number, code);
    return proven.map(one -> new ModelAndView("payments/proven",
            Map.of("proven", one, "unit", territory.unit(one.unitId()))))
        .orElseGet(() -> new ModelAndView("payments/unproven", HttpStatus.NOT_FOUND));
  }
}
