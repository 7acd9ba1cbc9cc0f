package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.FileViews.Reason;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The door of a case: whoever has a task there walks through; anybody else says first why he looks. */
@Component
class Looking {
  private final FileViews views;
  private final Heads heads;
  private final Requests requests;
  private final RequestViews names;

  Looking(FileViews views, Heads heads, Requests requests, RequestViews names) {
    this.views = views;
    this.heads = heads;
    this.requests = requests;
    this.names = names;
  }

  Heads heads() {
    return heads;
  }

  /** The page that asks for the reason; empty when the case is open to him. */
  Optional<ModelAndView> closed(Web web, Actor.Staff actor, UUID id) {
    List<Actor.Staff> places = heads.places(heads.supervising(actor));
    return views.opens(actor, id, request -> own(places, request)) ? Optional.empty()
        : Optional.of(asking(web, requests.request(actor, id), Form.empty(), HttpStatus.OK));
  }

  /** Opens it for a reason that was given; the page again when none was. */
  Optional<ModelAndView> given(Web web, Actor.Staff actor, UUID id, Form form) {
    Optional<Reason> reason = Reason.of(form.value("reason"));
    // Asked in any case: whose the case is not finds nothing there, whatever was sent.
    boolean open = views.opens(actor, id, request -> reason);
    return open && reason.isPresent() ? Optional.empty()
        : Optional.of(asking(web, requests.request(actor, id),
            form.wrong("reason", web.t("requests.view-why-missing")), HttpStatus.UNPROCESSABLE_CONTENT));
  }

  private static Optional<Reason> own(List<Actor.Staff> places, Request request) {
    return places.stream().anyMatch(place -> his(request, place)) ? Optional.of(Reason.TASK) : Optional.empty();
  }

  private static boolean his(Request request, Actor.Staff place) {
    Procedure procedure = request.service().definition().procedure();
    var official = Requests.asProcedure(place, request);
    return !procedure.offers(request.state(), official).isEmpty()
        || !procedure.mayUndo(request.state(), official).isEmpty();
  }

  /** Which case it is, and nothing that stands in it. */
  private ModelAndView asking(Web web, Request request, Form form, HttpStatus status) {
    List<Option> reasons = Reason.given().stream()
        .map(reason -> new Option(reason.word(), web.t("requests.view-reason." + reason.word()))).toList();
    return new ModelAndView("requests/why", Map.of("id", request.id().uuid().toString(), "form", form, "reasons", reasons,
        "number", request.id().number().shown(), "service", names.head(web, request).service()), status);
  }
}
