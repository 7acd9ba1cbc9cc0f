package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Inboxes;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a case with everything on it. */
@Component
class CasePage {
  private final CaseViews views;
  private final Talks talks;
  private final Inboxes inboxes;
  private final Looking looking;
  private final Ids ids;
  private final InstantSource clock;

  CasePage(CaseViews views, Talks talks, Inboxes inboxes, Looking looking, Ids ids, InstantSource clock) {
    this.views = views;
    this.talks = talks;
    this.inboxes = inboxes;
    this.looking = looking;
    this.ids = ids;
    this.clock = clock;
  }

  /** @param from the inbox from which the official came */
  ModelAndView of(Web web, Actor.Staff actor, UUID id, Form form, DeskQuery from, HttpStatus status) {
    return looking.closed(web, actor, id).orElseGet(() -> opened(web, actor, id, form, from, status));
  }

  private ModelAndView opened(Web web, Actor.Staff actor, UUID id, Form form, DeskQuery from, HttpStatus status) {
    Actor.Staff own = looking.heads().supervising(actor);
    String next = inboxes.nextAfter(looking.heads().together(own), clock.instant(), from.wanted(), id)
        .map(n -> "/desk/" + n + from.query()).orElse("");
    return new ModelAndView("requests/case", new HashMap<>(Map.of("view", views.of(web, own, id), "form", form,
        "next", next, "from", from, "talk", talks.talk(web, actor, id), "note", ids.next())), status);
  }
}
