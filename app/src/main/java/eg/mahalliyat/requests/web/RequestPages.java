package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.Tracking;
import eg.mahalliyat.shared.ArabicText;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A citizen's own requests. */
@Controller
class RequestPages {
  private static final int LONGEST_REASON = 500;

  private final Requests requests;
  private final Drafts drafts;
  private final Inboxes inboxes;
  private final Tracking tracking;
  private final RequestViews views;
  private final Talks talks;

  RequestPages(Requests requests, Drafts drafts, Inboxes inboxes, Tracking tracking, RequestViews views, Talks talks) {
    this.requests = requests;
    this.drafts = drafts;
    this.inboxes = inboxes;
    this.tracking = tracking;
    this.views = views;
    this.talks = talks;
  }

  @Does("requests.own")
  @GetMapping("/requests")
  ModelAndView all(Actor.Citizen actor) {
    return new ModelAndView("requests/all", Map.of("items", inboxes.own(actor), "drafts", drafts.open(actor)));
  }

  @Does("requests.own")
  @GetMapping("/requests/{id}")
  ModelAndView one(Actor.Citizen actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Tracking.Followed followed = tracking.followed(actor, id);
    return new ModelAndView("requests/where", Map.of("where", views.where(web, actor, followed),
        "told", talks.told(web, actor, followed.request())));
  }

  @Does("requests.own")
  @GetMapping("/requests/{id}/receipt")
  ModelAndView receipt(Actor.Citizen actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean slip,
      @ModelAttribute("web") Web web) {
    return new ModelAndView("requests/receipt",
        Map.of("receipt", views.receipt(web, requests.request(actor, id)), "slip", slip));
  }

  @Does("requests.own")
  @GetMapping("/requests/{id}/withdraw")
  ModelAndView askWithdraw(Actor.Citizen actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return new ModelAndView("requests/withdraw", Map.of("head", views.head(web, requests.request(actor, id))));
  }

  @Does("requests.own")
  @PostMapping("/requests/{id}/withdraw")
  String withdraw(Actor.Citizen actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
    String visible = ArabicText.visible(reason);
    requests.withdraw(actor, id, visible.substring(0, Math.min(visible.length(), LONGEST_REASON)));
    return "redirect:/requests/" + id;
  }
}
