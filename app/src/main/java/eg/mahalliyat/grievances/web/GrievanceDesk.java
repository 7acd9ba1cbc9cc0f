package eg.mahalliyat.grievances.web;

import eg.mahalliyat.grievances.Grievance;
import eg.mahalliyat.grievances.Grievances;
import eg.mahalliyat.grievances.Instructions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What an official finds of grievances: those that his office answers, what his unit is asked, what it is to do. */
@Controller
public class GrievanceDesk {
  /** What the unit is to do. */
  public record Order(String id, String number, String text, String by, boolean late) {}

  private final Grievances grievances;
  private final Instructions instructions;
  private final GrievanceViews views;
  private final InstantSource clock;

  GrievanceDesk(Grievances grievances, Instructions instructions, GrievanceViews views, InstantSource clock) {
    this.grievances = grievances;
    this.instructions = instructions;
    this.views = views;
    this.clock = clock;
  }

  @Does("grievances.desk")
  @GetMapping("/desk/grievances")
  ModelAndView all(Actor.Staff actor, @ModelAttribute("web") Web web) {
    return new ModelAndView("grievances/desk", Map.of(
        "open", grievances.open(actor).stream().map(g -> views.item(web, g, true)).toList(),
        "asking", grievances.asking(actor).stream().map(g -> views.item(web, g, false)).toList(),
        "orders", instructions.open(actor).stream().map(order -> new Order(order.id().toString(), order.number(),
            order.text(), web.shortDay(order.carryBy()), order.carryBy().isBefore(clock.instant()))).toList(),
        "form", Form.empty()));
  }

  @Does("grievances.desk")
  @GetMapping("/desk/grievances/{id}")
  ModelAndView one(Actor.Staff actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return page(web, actor, grievances.grievance(actor, id), Form.empty(), HttpStatus.OK);
  }

  ModelAndView page(Web web, Actor.Staff actor, Grievance grievance, Form form, HttpStatus status) {
    List<Option> outcomes = Stream.of(Grievance.Outcome.values())
        .map(o -> new Option(o.word(), web.t("grievances.outcome." + o.word()))).toList();
    var request = grievance.about().requestId();
    return new ModelAndView("grievances/examine", Map.of(
        "one", views.one(web, grievance, instructions.of(actor, grievance.id()), true), "form", form,
        "outcomes", outcomes, "request", request == null ? "" : request.toString(),
        "examines", grievance.about().officeId() == actor.unitId(), "taken", grievance.acknowledgedAt() != null), status);
  }
}
