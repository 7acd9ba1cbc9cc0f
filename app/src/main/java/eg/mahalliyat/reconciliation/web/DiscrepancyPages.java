package eg.mahalliyat.reconciliation.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.reconciliation.Discrepancies;
import eg.mahalliyat.reconciliation.Discrepancy;
import eg.mahalliyat.reconciliation.Resolution;
import eg.mahalliyat.territory.Territory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A payment that does not match: who looks after it, and how it ends. */
@Controller
class DiscrepancyPages {
  private static final int LONGEST = 1000;

  private final Discrepancies discrepancies;
  private final Territory territory;

  DiscrepancyPages(Discrepancies discrepancies, Territory territory) {
    this.discrepancies = discrepancies;
    this.territory = territory;
  }

  @Does("reconciliation.look")
  @GetMapping("/reconciliation/cases/{id}")
  ModelAndView discrepancy(Actor.Staff official, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return page(official, id, Form.empty(), web);
  }

  @Does("reconciliation.resolve")
  @PostMapping("/reconciliation/cases/{id}/owner")
  String own(Actor.Staff official, @PathVariable UUID id) {
    discrepancies.own(official, id);
    return "redirect:/reconciliation/cases/" + id;
  }

  @Does("reconciliation.resolve")
  @PostMapping("/reconciliation/cases/{id}/resolution")
  Object resolve(Actor.Staff official, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    Optional<Resolution> how = Resolution.ofOfficials().stream()
        .filter(one -> one.code().equals(sent.getFirst("resolution"))).findFirst();
    if (how.isEmpty()) {
      form = form.wrong("resolution", web.t("reconciliation.wrong.resolution"));
    }
    form = form.needsWords("remark", LONGEST, web.t("reconciliation.wrong.remark"));
    if (form.hasErrors()) {
      return page(official, id, form, web);
    }
    discrepancies.resolve(official, id, how.orElseThrow(), form.words("remark"));
    return "redirect:/reconciliation/cases/" + id;
  }

  private ModelAndView page(Actor.Staff official, UUID id, Form form, Web web) {
    Discrepancy one = discrepancies.discrepancy(official, id);
    boolean resolves =
        official.roles().contains(Role.FINANCE_OFFICER.code()) || official.roles().contains(Role.REVENUE_OFFICER.code());
    return new ModelAndView("reconciliation/case", new HashMap<>(Map.of("one", one, "form", form,
        "unit", territory.unit(one.unitId()).name(web.words().locale()), "resolves", resolves,
        "own", official.staffId().equals(one.care().owner()))), form.status());
  }
}
