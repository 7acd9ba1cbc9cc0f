package eg.mahalliyat.publishing.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.publishing.Copy;
import eg.mahalliyat.publishing.Desk;
import eg.mahalliyat.shared.ArabicText;
import java.time.LocalDate;
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

/** The steps of a copy towards its day. Each names the revision that was looked at: what was seen is approved. */
@Controller
class CopyDeeds {
  private static final int LONGEST = 300;

  private final Desk desk;
  private final CopyViews views;

  CopyDeeds(Desk desk, CopyViews views) {
    this.desk = desk;
    this.views = views;
  }

  @Does("publishing.edit")
  @PostMapping("/publish/copies/{id}/propose")
  ModelAndView propose(Actor.Staff actor, @PathVariable UUID id, @RequestParam int revision,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Copy copy = seen(id, revision);
    Form form = Form.of(sent);
    Optional<LocalDate> from = form.date("from");
    if (from.isEmpty()) {
      return again(actor, copy, form.wrong("from", web.t("publishing.day-wrong")), web);
    }
    desk.propose(actor, copy, from.get());
    return back(id);
  }

  @Does("publishing.approve")
  @PostMapping("/publish/copies/{id}/approve")
  ModelAndView approve(Actor.Staff actor, @PathVariable UUID id, @RequestParam int revision) {
    desk.approve(actor, seen(id, revision));
    return back(id);
  }

  @Does("publishing.approve")
  @PostMapping("/publish/copies/{id}/back")
  ModelAndView sendBack(Actor.Staff actor, @PathVariable UUID id, @RequestParam int revision,
      @RequestParam(defaultValue = "") String why, @ModelAttribute("web") Web web) {
    Copy copy = seen(id, revision);
    String said = ArabicText.visible(why).strip();
    if (said.isEmpty()) {
      return again(actor, copy, Form.empty().wrong("why", web.t("publishing.why-missing")), web);
    }
    desk.sendBack(actor, copy, said.substring(0, Math.min(said.length(), LONGEST)));
    return back(id);
  }

  @Does("publishing.edit")
  @PostMapping("/publish/copies/{id}/drop")
  ModelAndView drop(Actor.Staff actor, @PathVariable UUID id, @RequestParam int revision) {
    desk.drop(actor, seen(id, revision));
    return new ModelAndView("redirect:/publish");
  }

  @Does("publishing.edit")
  @PostMapping("/publish/copies/{id}/withdraw")
  ModelAndView withdraw(Actor.Staff actor, @PathVariable UUID id, @RequestParam int revision) {
    desk.withdraw(actor, seen(id, revision));
    return back(id);
  }

  private Copy seen(UUID id, int revision) {
    return CopyViews.asSeen(desk.copy(id), revision);
  }

  private ModelAndView again(Actor.Staff actor, Copy copy, Form form, Web web) {
    return views.editor(actor, copy, copy.mainFile(), form, HttpStatus.UNPROCESSABLE_CONTENT, web);
  }

  private static ModelAndView back(UUID id) {
    return new ModelAndView("redirect:/publish/copies/" + id);
  }
}
