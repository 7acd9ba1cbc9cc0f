package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.DrawerHandovers;
import eg.mahalliyat.cash.Shifts;
import eg.mahalliyat.cash.Voids;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Money;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What others do with a cashier's shift: cancel a receipt of his, close for him, take the money over. */
@Controller
class DrawerPages {
  private static final int LONGEST = 500;

  private final Shifts shifts;
  private final DrawerHandovers handovers;
  private final Voids voids;
  private final WatchViews views;

  DrawerPages(Shifts shifts, DrawerHandovers handovers, Voids voids, WatchViews views) {
    this.shifts = shifts;
    this.handovers = handovers;
    this.voids = voids;
    this.views = views;
  }

  /** @param decision {@code approve} or anything else */
  @Does("cash.void")
  @PostMapping("/cash/shifts/{id}/voids")
  String decide(Actor.Staff second, @PathVariable UUID id, @RequestParam(defaultValue = "") String receipt,
      @RequestParam(defaultValue = "") String decision) {
    if (decision.equals("approve")) {
      voids.approve(second, receipt);
    } else {
      voids.refuse(second, receipt);
    }
    return "redirect:/cash/shifts/" + id;
  }

  @Does("cash.receive")
  @PostMapping("/cash/shifts/{id}/handover")
  ModelAndView receive(Actor.Staff receiver, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    Optional<Money> received = Money.typed(form.value("received"));
    if (received.isEmpty()) {
      return page(receiver, id, form.wrong("received", web.t("cash.received-wrong")), web);
    }
    try {
      handovers.receive(receiver, id, received.get());
    } catch (Conflict refused) {
      if (!refused.reasonKey().equals("cash.received-other")) {
        throw refused;
      }
      return page(receiver, id, form.wrong("received", web.t("cash.received-other")), web);
    }
    return new ModelAndView("redirect:/cash/shifts/" + id);
  }

  @Does("cash.receive")
  @PostMapping("/cash/shifts/{id}/close")
  ModelAndView close(Actor.Staff other, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = PiecesForm.checked(Form.of(sent), web);
    String why = ArabicText.visible(form.value("why"));
    if (why.isBlank() || why.length() > LONGEST) {
      form = form.wrong("why", web.t("cash.close-why-wrong"));
    }
    if (form.hasErrors()) {
      return page(other, id, form, web);
    }
    handovers.closeFor(other, id, PiecesForm.read(form).orElseThrow(), why);
    return new ModelAndView("redirect:/cash/shifts/" + id);
  }

  @Does("cash.desk")
  @PostMapping("/cash/shifts/{id}/again")
  String again(Actor.Staff cashier, @PathVariable UUID id) {
    handovers.countAgain(cashier, id);
    return "redirect:/cash/count?again=true";
  }

  private ModelAndView page(Actor.Staff actor, UUID id, Form form, Web web) {
    WatchViews.Printed view = views.sheet(actor, shifts.shift(actor, id), web);
    return new ModelAndView("cash/sheet", Map.of("view", view, "form", form), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
