package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Requests;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A deed on the page of a case: it leads on, or comes back with the sentence that mends it. */
@Component
class CaseDeeds {
  private final CasePage page;
  private final Mending mending;
  private final OtherHands others;
  private final Requests requests;

  CaseDeeds(CasePage page, Mending mending, OtherHands others, Requests requests) {
    this.page = page;
    this.mending = mending;
    this.others = others;
    this.requests = requests;
  }

  /** Leads back to the desk, which says of what and leads there once more. */
  ModelAndView done(Web web, Actor.Staff actor, UUID id, Form form, Runnable deed) {
    return tried(web, actor, id, form, deed, () -> {
      String query = DeskQuery.of(form.values()).query();
      return "redirect:/desk" + (query.isEmpty() ? "?" : query + "&") + "done="
          + requests.request(actor, id).id().number().shown() + "&last=" + id;
    });
  }

  /** Leads back to the case: what follows is done there. */
  ModelAndView stayed(Web web, Actor.Staff actor, UUID id, Form form, Runnable deed) {
    return tried(web, actor, id, form, deed, () -> "redirect:/desk/" + id + DeskQuery.of(form.values()).query());
  }

  private ModelAndView tried(Web web, Actor.Staff actor, UUID id, Form form, Runnable deed, Supplier<String> then) {
    try {
      deed.run();
      return new ModelAndView(then.get());
    } catch (Conflict refused) {
      others.hold(web, actor, id, refused);
      Form wrong = mending.mended(form, refused, actor, web);
      return page.of(web, actor, id, wrong, DeskQuery.of(form.values()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }
}
