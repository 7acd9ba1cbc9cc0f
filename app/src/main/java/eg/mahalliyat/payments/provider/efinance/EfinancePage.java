package eg.mahalliyat.payments.provider.efinance;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.OrderState;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.PaymentOrder;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.ContentPolicy;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page from which the citizen's browser goes to the gateway; only this one may send a form there. */
@Controller
class EfinancePage {
  private final EfinanceSettings settings;
  private final Initiations initiations;
  private final PaymentDesk desk;

  EfinancePage(EfinanceSettings settings, Initiations initiations, PaymentDesk desk) {
    this.settings = settings;
    this.initiations = initiations;
    this.desk = desk;
  }

  @Does("payments.pay")
  @GetMapping("/bills/{id}/orders/{order}/e-finance")
  String go(@PathVariable UUID id, @PathVariable UUID order, Actor.Citizen citizen, Model model,
      HttpServletResponse response) {
    PaymentOrder asked = desk.order(citizen, order);
    Bill bill = desk.bill(citizen, id);
    boolean ours = asked.billId().equals(id) && asked.channel().provider().equals(EfinanceProvider.NAME);
    URI gateway = settings.gatewayUrl();
    if (!ours || gateway == null) {
      throw new NotFound("payment order");
    }
    if (asked.state() != OrderState.OFFERED) {
      return "redirect:/bills/" + id + "/orders/" + order;
    }
    response.setHeader("Content-Security-Policy", ContentPolicy.sendingTo(gateway));
    model.addAttribute("bill", bill).addAttribute("order", asked)
        .addAttribute("gateway", gateway.toString())
        .addAttribute("fields", initiations.envelope(bill, asked).fields());
    return "payments/e-finance";
  }
}
