package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Wanted;
import eg.mahalliyat.requests.Workloads;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The official's desk: what waits for him, and for those who answer for the unit what should be looked after. */
@Controller
class DeskPages {
  private final Inboxes inboxes;
  private final Workloads workloads;
  private final Heads heads;
  private final RoleNames roles;
  private final DeskViews views;
  private final InstantSource clock;

  DeskPages(Inboxes inboxes, Workloads workloads, Heads heads, RoleNames roles, DeskViews views, InstantSource clock) {
    this.inboxes = inboxes;
    this.workloads = workloads;
    this.heads = heads;
    this.roles = roles;
    this.views = views;
    this.clock = clock;
  }

  /** The address may hold {@link DeskQuery} and {@code done}, the number of the case just left, and {@code last}, its id. */
  @Does("requests.desk")
  @GetMapping("/desk")
  ModelAndView inbox(Actor.Staff actor, @RequestParam MultiValueMap<String, String> asked, @ModelAttribute("web") Web web) {
    Instant now = clock.instant();
    Form form = Form.of(asked);
    DeskQuery query = DeskQuery.of(asked);
    boolean understood = query.filter().understood();
    Wanted wanted = understood ? query.wanted()
        : new Wanted(query.wanted().tab(), Wanted.Filter.NONE, "");
    Inboxes.Inbox inbox = inboxes.inbox(heads.acting(actor), now, wanted);
    Map<String, Object> model = new HashMap<>(Map.of("inbox", inbox, "now", now, "roles", roles, "query", query,
        "done", form.value("done"), "last", form.value("last"), "choices", views.choices(web, inbox),
        "form", understood ? Form.empty() : Form.empty().with("text", query.filter().text())
            .wrong("text", web.t("requests.find-what"))));
    boolean head = Heads.oneOf(actor);
    boolean first = wanted.after().isEmpty() && !query.filtered();
    model.put("head", head);
    model.put("loads", head && first ? workloads.of(actor, now) : List.of());
    model.put("heeded", head && first ? inboxes.heeded(actor, now) : List.of());
    return new ModelAndView("requests/inbox", model, understood ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
