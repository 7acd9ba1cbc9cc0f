package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Workloads;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The official's desk: what waits for him, and for those who answer for the unit what should be looked after. */
@Controller
class DeskPages {
  private final Inboxes inboxes;
  private final Workloads workloads;
  private final Heads heads;
  private final RoleNames roles;
  private final InstantSource clock;

  DeskPages(Inboxes inboxes, Workloads workloads, Heads heads, RoleNames roles, InstantSource clock) {
    this.inboxes = inboxes;
    this.workloads = workloads;
    this.heads = heads;
    this.roles = roles;
    this.clock = clock;
  }

  /** @param done the number of the case that was just left, {@code last} its id */
  @Does("requests.desk")
  @GetMapping("/desk")
  ModelAndView inbox(Actor.Staff actor, @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String last, @RequestParam(defaultValue = "") String after) {
    Instant now = clock.instant();
    Map<String, Object> model = new HashMap<>(Map.of("inbox", inboxes.inbox(heads.acting(actor), now, after),
        "now", now, "done", done, "last", last, "form", Form.empty(), "roles", roles));
    boolean head = Heads.oneOf(actor);
    model.put("loads", head ? workloads.of(actor, now) : List.of());
    model.put("heeded", head && after.isEmpty() ? inboxes.heeded(actor, now) : List.of());
    return new ModelAndView("requests/inbox", model);
  }
}
