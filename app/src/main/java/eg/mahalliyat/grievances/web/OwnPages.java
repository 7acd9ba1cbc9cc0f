package eg.mahalliyat.grievances.web;

import eg.mahalliyat.grievances.Grievance;
import eg.mahalliyat.grievances.Grievances;
import eg.mahalliyat.grievances.Instructions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A citizen's own grievances and complaints. */
@Controller
class OwnPages {
  private final Grievances grievances;
  private final Instructions instructions;
  private final GrievanceViews views;

  OwnPages(Grievances grievances, Instructions instructions, GrievanceViews views) {
    this.grievances = grievances;
    this.instructions = instructions;
    this.views = views;
  }

  @Does("grievances.lodge")
  @GetMapping("/grievances")
  ModelAndView all(Actor.Citizen actor, @ModelAttribute("web") Web web) {
    return new ModelAndView("grievances/own", Map.of("items",
        grievances.own(actor).stream().map(grievance -> views.item(web, grievance, true)).toList()));
  }

  @Does("grievances.lodge")
  @GetMapping("/grievances/{id}")
  ModelAndView one(Actor.Citizen actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Grievance grievance = grievances.grievance(actor, id);
    return new ModelAndView("grievances/one",
        Map.of("one", views.one(web, grievance, instructions.of(actor, id), false)));
  }
}
