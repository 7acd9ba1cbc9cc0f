package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.requests.Casework;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Lots;
import eg.mahalliyat.shared.ArabicText;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
  private static final int LONGEST_REASON = 500;

  private final Casework casework;
  private final Lots lots;
  private final Inboxes inboxes;
  private final CaseViews views;
  private final Heads heads;
  private final Mending mending;

  CasePages(Casework casework, Lots lots, Inboxes inboxes, CaseViews views, Heads heads, Mending mending) {
    this.casework = casework;
    this.lots = lots;
    this.inboxes = inboxes;
    this.views = views;
    this.heads = heads;
    this.mending = mending;
  }

  @Does("requests.desk")
  @GetMapping("/desk/{id}")
  ModelAndView open(Actor.Staff actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return page(web, actor, id, Form.empty(), HttpStatus.OK);
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}")
  ModelAndView decide(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return done(web, actor, id, form, () -> {
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
    return done(web, actor, id, form,
        () -> casework.allocate(actor, id, form.value("task"), Typed.line(form.value("reference"))));
  }

  /** Leads back to the case: what is open again is decided there. */
  @Does("requests.decide")
  @PostMapping("/desk/{id}/undo")
  ModelAndView undo(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return stayed(web, actor, id, form,
        () -> casework.undo(actor, id, form.value("task"), reason(form)));
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/lot")
  ModelAndView draw(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return stayed(web, actor, id, form,
        () -> lots.draw(actor, id, form.value("task"), reason(form)));
  }

  private static String reason(Form form) {
    return Typed.cut(ArabicText.visible(form.value(Typed.reason(form.value("task")))), LONGEST_REASON);
  }

  private ModelAndView done(Web web, Actor.Staff actor, UUID id, Form form, Runnable deed) {
    return tried(web, actor, id, form, deed, () -> views.leaving(actor, id));
  }

  private ModelAndView stayed(Web web, Actor.Staff actor, UUID id, Form form, Runnable deed) {
    return tried(web, actor, id, form, deed, () -> "redirect:/desk/" + id);
  }

  private ModelAndView tried(Web web, Actor.Staff actor, UUID id, Form form, Runnable deed,
      Supplier<String> then) {
    try {
      deed.run();
      return new ModelAndView(then.get());
    } catch (Conflict refused) {
      Form wrong = mending.mended(form, refused, actor, web);
      return page(web, actor, id, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(Web web, Actor.Staff actor, UUID id, Form form, HttpStatus status) {
    Actor.Staff acting = heads.acting(actor);
    String next = inboxes.nextAfter(acting, id).map(n -> "/desk/" + n).orElse("");
    return new ModelAndView("requests/case",
        Map.of("view", views.of(web, acting, id), "form", form, "next", next), status);
  }
}
