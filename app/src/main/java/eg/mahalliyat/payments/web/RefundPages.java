package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Refund;
import eg.mahalliyat.payments.RefundDesk;
import eg.mahalliyat.payments.Returnable;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Money;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk of money that goes back: what fits no bill, deposits, and what is on its way. */
@Controller
class RefundPages {
  private static final int LONGEST = 1000;
  private static final int LONGEST_REFUSAL = 200;
  private static final int LONGEST_REFERENCE = 60;

  private final RefundDesk desk;

  RefundPages(RefundDesk desk) {
    this.desk = desk;
  }

  @Does("payments.refunds")
  @GetMapping("/refunds")
  ModelAndView waiting(Actor.Staff official) {
    return new ModelAndView("payments/refunds", Map.of("waiting", desk.waiting(official), "proposes", proposes(official)));
  }

  /** Of which money is said by the desk; without that it leads there. */
  @Does("payments.refund-propose")
  @GetMapping("/refunds/new")
  Object proposal(Actor.Staff official, @RequestParam(required = false) @Nullable UUID exception,
      @RequestParam(required = false) @Nullable UUID bill, @RequestParam(defaultValue = "") String line) {
    if (exception == null && bill == null) {
      return "redirect:/refunds";
    }
    Returnable of = returnable(official, exception, bill, line);
    return proposal(of, Form.empty().with("amount", of.amount().plain()));
  }

  @Does("payments.refund-propose")
  @PostMapping("/refunds")
  Object propose(Actor.Staff official, @RequestParam(required = false) @Nullable UUID exception,
      @RequestParam(required = false) @Nullable UUID bill, @RequestParam(defaultValue = "") String line,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Returnable of = returnable(official, exception, bill, line);
    Form form = Form.of(sent);
    Optional<Money> amount = of.cause() == Returnable.Cause.DEPOSIT ? Money.typed(form.value("amount"))
        .filter(typed -> typed.isPositive() && typed.compareTo(of.amount()) <= 0) : Optional.of(of.amount());
    if (amount.isEmpty()) {
      form = form.wrong("amount", web.t("payments.refund-amount", "held", of.amount().plain()));
    }
    form = form.needsWords("reason", LONGEST, web.t("payments.refund-reason-wrong"));
    Optional<Refund.Way> way = desk.ways(of).stream().filter(one -> one.name().equals(sent.getFirst("way"))).findFirst();
    if (way.isEmpty()) {
      form = form.wrong("way", web.t("payments.refund-way-wrong"));
    }
    return form.hasErrors() ? proposal(of, form)
        : "redirect:/refunds/" + desk.propose(official, of, amount.orElseThrow(), form.words("reason"), way.orElseThrow());
  }

  @Does("payments.refunds")
  @GetMapping("/refunds/{id}")
  ModelAndView refund(Actor.Staff official, @PathVariable UUID id) {
    return refund(official, id, Form.empty());
  }

  @Does("payments.refund-approve")
  @PostMapping("/refunds/{id}/approval")
  String approve(Actor.Staff official, @PathVariable UUID id) {
    desk.approve(official, id);
    return "redirect:/refunds/" + id;
  }

  @Does("payments.refund-approve")
  @PostMapping("/refunds/{id}/refusal")
  Object refuse(Actor.Staff official, @PathVariable UUID id, @RequestParam(defaultValue = "") String why,
      @ModelAttribute("web") Web web) {
    Form form = Form.empty().with("why", why).needsWords("why", LONGEST_REFUSAL, web.t("payments.refund-reason-wrong"));
    if (form.hasErrors()) {
      return refund(official, id, form);
    }
    desk.refuse(official, id, form.words("why"));
    return "redirect:/refunds/" + id;
  }

  @Does("payments.refund-pay-out")
  @PostMapping("/refunds/{id}/pay-out")
  Object paidOut(Actor.Staff official, @PathVariable UUID id, @RequestParam(defaultValue = "") String reference,
      @ModelAttribute("web") Web web) {
    String number = ArabicText.tidy(reference);
    if (number.isEmpty() || number.length() > LONGEST_REFERENCE || ArabicText.hasInvisible(number)) {
      return refund(official, id,
          Form.empty().with("reference", reference).wrong("reference", web.t("payments.refund-reference-wrong")));
    }
    desk.paidOut(official, id, number);
    return "redirect:/refunds/" + id;
  }

  private Returnable returnable(Actor.Staff official, @Nullable UUID exception, @Nullable UUID bill, String line) {
    return exception != null ? desk.strange(official, exception)
        : desk.deposit(official, bill == null ? new UUID(0, 0) : bill, line);
  }

  private ModelAndView proposal(Returnable of, Form form) {
    return new ModelAndView("payments/refund-new", Map.of("of", of, "form", form, "ways", desk.ways(of)), form.status());
  }

  private ModelAndView refund(Actor.Staff official, UUID id, Form form) {
    Refund refund = desk.refund(official, id);
    boolean own = refund.steps().proposedBy().equals(official.id());
    return new ModelAndView("payments/refund", new HashMap<>(Map.of("refund", refund, "form", form,
        "approves", holds(official, Role.UNIT_HEAD) && !own, "own", own, "paysOut", holds(official, Role.REVENUE_OFFICER))),
        form.status());
  }

  private static boolean proposes(Actor.Staff official) {
    return holds(official, Role.REVENUE_OFFICER);
  }

  private static boolean holds(Actor.Staff official, Role... roles) {
    return Arrays.stream(roles).anyMatch(role -> official.roles().contains(role.code()));
  }
}
