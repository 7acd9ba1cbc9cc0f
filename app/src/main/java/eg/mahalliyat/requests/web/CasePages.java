package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.requests.Casework;
import eg.mahalliyat.requests.Lots;
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

/** One case on one page, with what the procedure allows this official to do. */
@Controller
class CasePages {
  private final Casework casework;
  private final Lots lots;
  private final CasePage page;
  private final CaseDeeds deeds;

  CasePages(Casework casework, Lots lots, CasePage page, CaseDeeds deeds) {
    this.casework = casework;
    this.lots = lots;
    this.page = page;
    this.deeds = deeds;
  }

  @Does("requests.desk")
  @GetMapping("/desk/{id}")
  ModelAndView open(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked,
      @ModelAttribute("web") Web web) {
    return page.of(web, actor, id, Form.empty(), DeskQuery.of(asked), HttpStatus.OK);
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}")
  ModelAndView decide(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    if (form.value("way").equals("pickup")) {
      return new ModelAndView("redirect:/delivery/" + id); // where the counter hands over with a proof
    }
    return deeds.done(web, actor, id, form, () -> {
      if (form.value("way").isEmpty()) {
        casework.decide(actor, id, form.value("task"), form.value("decision"), Typed.grounds(form), Findings.NONE);
      } else {
        casework.handOver(actor, id, form.value("task"), form.value("way"));
      }
    });
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/allocation")
  ModelAndView allocate(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return deeds.done(web, actor, id, form,
        () -> casework.allocate(actor, id, form.value("task"), Typed.line(form.value("reference"))));
  }

  /** Leads back to the case: what is open again is decided there. */
  @Does("requests.decide")
  @PostMapping("/desk/{id}/undo")
  ModelAndView undo(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return deeds.stayed(web, actor, id, form,
        () -> casework.undo(actor, id, form.value("task"), Typed.reasonOf(form)));
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/lot")
  ModelAndView draw(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return deeds.stayed(web, actor, id, form,
        () -> lots.draw(actor, id, form.value("task"), Typed.reasonOf(form)));
  }
}
