package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.Workloads;
import eg.mahalliyat.shared.ArabicText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** The official's desk: what waits, one case on one page, and the decisions that the procedure allows. */
@Controller
class DeskPages {
  /** Refusals that the official mends on the page itself. */
  private static final Set<String> MENDABLE = Set.of("procedure.refused.text-missing",
      "procedure.refused.missing-list-empty", "procedure.refused.no-such-reason");
  private static final int LONGEST_TEXT = 2000;
  /** They see what waits for everybody in their unit. */
  private static final Set<String> HEADS = Set.of(Role.UNIT_HEAD.code(), Role.SUPERVISOR.code());

  private final Requests requests;
  private final Inboxes inboxes;
  private final Workloads workloads;
  private final CaseViews views;
  private final Officials officials;
  private final InstantSource clock;

  DeskPages(Requests requests, Inboxes inboxes, Workloads workloads, CaseViews views, Officials officials,
      InstantSource clock) {
    this.requests = requests;
    this.inboxes = inboxes;
    this.workloads = workloads;
    this.views = views;
    this.officials = officials;
    this.clock = clock;
  }

  @Does("requests.desk")
  @GetMapping("/desk")
  ModelAndView inbox(Actor.Staff actor, @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String after) {
    Instant now = clock.instant();
    List<Workloads.Load> loads = HEADS.stream().anyMatch(actor.roles()::contains) ? workloads.of(actor, now) : List.of();
    return new ModelAndView("requests/inbox", Map.of("inbox", inboxes.inbox(actor, now, after), "loads", loads,
        "now", now, "done", done, "form", Form.empty()));
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
    try {
      decide(actor, id, form);
      return new ModelAndView("redirect:/desk?done=" + requests.request(actor, id).id().number().shown());
    } catch (Conflict refused) {
      if (MENDABLE.contains(refused.reasonKey())) {
        String field = field(form, refused);
        return page(web, actor, id, form.wrong(field, web.t(refused.reasonKey())), HttpStatus.UNPROCESSABLE_CONTENT);
      }
      throw named(refused, actor, web);
    }
  }

  private void decide(Actor.Staff actor, UUID id, Form form) {
    String decision = form.value("decision");
    if (form.value("way").isEmpty()) {
      String text = ArabicText.visible(form.value("text-" + decision));
      requests.decide(actor, id, form.value("task"), decision, new Grounds(
          text.substring(0, Math.min(text.length(), LONGEST_TEXT)), all(form, "reasons-" + decision),
          all(form, "missing-" + decision)));
    } else {
      requests.handOver(actor, id, form.value("task"), form.value("way"));
    }
  }

  private static String field(Form form, Conflict refused) {
    String decision = form.value("decision");
    return switch (refused.reasonKey()) {
      case "procedure.refused.missing-list-empty" -> "missing-" + decision;
      case "procedure.refused.no-such-reason" -> "reasons-" + decision;
      default -> "text-" + decision;
    };
  }

  private ModelAndView page(Web web, Actor.Staff actor, UUID id, Form form, HttpStatus status) {
    String next = inboxes.nextAfter(actor, id).map(n -> "/desk/" + n).orElse("");
    return new ModelAndView("requests/case",
        Map.of("view", views.of(web, actor, id), "form", form, "next", next), status);
  }

  /** Says who was first and when, in place of ids. */
  private Conflict named(Conflict refused, Actor.Staff actor, Web web) {
    String by = refused.about().getOrDefault("by", "");
    if (!refused.reasonKey().equals("procedure.refused.already-decided") || !by.startsWith("staff:")) {
      return refused;
    }
    if (by.equals(actor.id())) {
      return new Conflict("requests.decided-by-you", Map.of());
    }
    String who = officials.official(UUID.fromString(by.substring("staff:".length()))).name(web.words().locale());
    return new Conflict("requests.decided-by",
        Map.of("who", who, "when", web.moment(Instant.parse(refused.about().get("at")))));
  }

  private static List<String> all(Form form, String field) {
    return form.values().getOrDefault(field, List.of());
  }
}
