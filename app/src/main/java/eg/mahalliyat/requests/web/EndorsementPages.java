package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Endorsements;
import eg.mahalliyat.requests.Heads;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The head's desk: what waits for an endorsement, with what the reviewers found. */
@Controller
class EndorsementPages {
  private final Endorsements endorsements;
  private final EndorsementViews views;
  private final Heads heads;
  private final InstantSource clock;

  EndorsementPages(Endorsements endorsements, EndorsementViews views, Heads heads, InstantSource clock) {
    this.endorsements = endorsements;
    this.views = views;
    this.heads = heads;
    this.clock = clock;
  }

  @Does("requests.desk")
  @GetMapping("/desk/endorsements")
  ModelAndView all(Actor.Staff actor, @RequestParam(defaultValue = "") String after, @ModelAttribute("web") Web web) {
    Instant now = clock.instant();
    Endorsements.Dues dues = endorsements.of(heads.acting(actor), now, after);
    return new ModelAndView("requests/endorsements", Map.of("next", dues.next(),
        "cards", dues.all().stream().map(due -> views.card(web, due, now)).toList()));
  }
}
