package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Hands;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A task passes from hand to hand: out of the pool and back, to a colleague, to a superior. */
@Controller
class HandPages {
  static final String GIVE = "give";
  static final String ESCALATE = "escalate";

  private final Hands hands;
  private final CaseDeeds deeds;

  HandPages(Hands hands, CaseDeeds deeds) {
    this.hands = hands;
    this.deeds = deeds;
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/take")
  ModelAndView take(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return deeds.stayed(web, actor, id, form, () -> hands.take(actor, id, form.value("task")));
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/put-back")
  ModelAndView putBack(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return deeds.stayed(web, actor, id, form, () -> hands.putBack(actor, id, form.value("task")));
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/give")
  ModelAndView give(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return deeds.stayed(web, actor, id, form,
        () -> hands.give(actor, id, form.value("task"), chosen(form), Typed.whyOf(form, GIVE)));
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/escalate")
  ModelAndView escalate(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return deeds.done(web, actor, id, form, () -> hands.escalate(actor, id, form.value("task"),
        form.value(Typed.to(ESCALATE, form.value("task"))), Typed.whyOf(form, ESCALATE)));
  }

  private static UUID chosen(Form form) {
    try {
      return UUID.fromString(form.value(Typed.to(GIVE, form.value("task"))));
    } catch (IllegalArgumentException nobody) {
      throw new Conflict("desk.give-whom", Map.of());
    }
  }
}
