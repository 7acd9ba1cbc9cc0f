package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Pace;
import eg.mahalliyat.catalogue.Paces;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Exemptions;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an applicant wants to know besides: how long it takes in this office, and who has looked into the file. */
@Component
class Surroundings {
  private final Paces paces;
  private final FileViews views;
  private final LookLines lines;
  private final Territory territory;
  private final SupplementViews supplements;
  private final Exemptions exemptions;

  Surroundings(Paces paces, FileViews views, LookLines lines, Territory territory, SupplementViews supplements,
      Exemptions exemptions) {
    this.supplements = supplements;
    this.exemptions = exemptions;
    this.paces = paces;
    this.views = views;
    this.lines = lines;
    this.territory = territory;
  }

  RequestViews.Around of(Web web, Actor actor, Request request) {
    return new RequestViews.Around(pace(request), lines.of(web, views.of(actor, request.id().uuid())),
        supplements.told(web, actor, request), exemptions.of(request));
  }

  SupplementViews.OfCase supplements(Web web, Actor.Staff actor, Request request) {
    return supplements.ofCase(web, actor, request);
  }

  List<Line> exempt(Request request) {
    return exemptions.of(request);
  }

  Pace pace(Request request) {
    return paces.of(request.service().code(), territory.unit(request.owner().unitId()));
  }
}
