package eg.mahalliyat.grievances.web;

import eg.mahalliyat.grievances.Examination;
import eg.mahalliyat.grievances.Grievance.Outcome;
import eg.mahalliyat.grievances.Grievances;
import eg.mahalliyat.grievances.Instructions;
import eg.mahalliyat.grievances.Statements;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What officials do with a grievance. */
@Controller
class ExaminePages {
  private final Grievances grievances;
  private final Examination examination;
  private final Statements statements;
  private final Instructions instructions;
  private final GrievanceDesk pages;

  ExaminePages(Grievances grievances, Examination examination, Statements statements, Instructions instructions,
      GrievanceDesk pages) {
    this.grievances = grievances;
    this.examination = examination;
    this.statements = statements;
    this.instructions = instructions;
    this.pages = pages;
  }

  @Does("grievances.examine")
  @PostMapping("/desk/grievances/{id}/acknowledge")
  String acknowledge(Actor.Staff actor, @PathVariable UUID id, @RequestParam int version) {
    examination.acknowledge(actor, id, version);
    return "redirect:/desk/grievances/" + id;
  }

  @Does("grievances.examine")
  @PostMapping("/desk/grievances/{id}/ask")
  ModelAndView ask(Actor.Staff actor, @PathVariable UUID id, @RequestParam int version,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Form form = Written.wanted(Form.of(sent), "asked", web);
    if (form.hasErrors()) {
      return again(web, actor, id, form);
    }
    examination.ask(actor, id, version, Written.text(form, "asked"));
    return new ModelAndView("redirect:/desk/grievances/" + id);
  }

  @Does("grievances.examine")
  @PostMapping("/desk/grievances/{id}/answer")
  ModelAndView answer(Actor.Staff actor, @PathVariable UUID id, @RequestParam int version,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Form form = Written.wanted(Form.of(sent), "answer", web);
    Optional<Outcome> outcome =
        Stream.of(Outcome.values()).filter(o -> o.word().equals(form.value("outcome"))).findFirst();
    Form checked = outcome.isPresent() ? form : form.wrong("outcome", web.t("grievances.outcome-missing"));
    if (checked.hasErrors()) {
      return again(web, actor, id, checked);
    }
    try {
      examination.decide(actor, id, version, outcome.orElseThrow(), Written.text(form, "answer"),
          Written.text(form, "order"));
    } catch (Conflict refused) {
      if (!refused.reasonKey().equals("grievances.order-missing")) {
        throw refused;
      }
      return again(web, actor, id, form.wrong("order", web.t("grievances.order-missing")));
    }
    return new ModelAndView("redirect:/desk/grievances/" + id);
  }

  @Does("grievances.state")
  @PostMapping("/desk/grievances/{id}/statement")
  ModelAndView state(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Written.wanted(Form.of(sent), "statement", web);
    if (form.hasErrors()) {
      return again(web, actor, id, form);
    }
    statements.state(actor, id, Written.text(form, "statement"));
    return new ModelAndView("redirect:/desk/grievances");
  }

  @Does("grievances.state")
  @PostMapping("/desk/instructions/{id}")
  String carryOut(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Written.wanted(Form.of(sent), "report", web);
    if (form.hasErrors()) {
      throw new Conflict("grievances.report-missing", Map.of());
    }
    instructions.carryOut(actor, id, Written.text(form, "report"));
    return "redirect:/desk/grievances";
  }

  private ModelAndView again(Web web, Actor.Staff actor, UUID id, Form form) {
    return pages.page(web, actor, grievances.grievance(actor, id), form, HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
