package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Pace;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.people.Identity;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Tracking;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.RegisterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everything of a case on one page. */
@Component
public class CaseViews {
  /**
   * @param person masked numbers, enough to compare with a card
   * @param found what inspectors and other bodies found
   * @param pace how long such requests really take here
   */
  public record Case(RequestViews.Head head, Content content, List<Row> found, Progress progress, Pace pace) {}

  public record Content(List<Row> person, List<Row> subject, List<Row> answers, List<PaperViews.Paper> papers) {}

  public record Progress(List<Step> way, ProcedurePicture picture, List<Chronicle.Line> chronicle, List<Bill> bills,
      List<Line> exempt, SupplementViews.OfCase supplements, TaskViews.Desk desk) {}

  private final Tracking tracking;
  private final RequestViews views;
  private final PaperViews papers;
  private final People people;
  private final TaskViews tasks;
  private final Chronicles chronicles;

  CaseViews(Tracking tracking, RequestViews views, PaperViews papers, People people, TaskViews tasks,
      Chronicles chronicles) {
    this.tracking = tracking;
    this.views = views;
    this.papers = papers;
    this.people = people;
    this.tasks = tasks;
    this.chronicles = chronicles;
  }

  Case of(Web web, Actor.Staff actor, UUID id) {
    Tracking.Followed followed = tracking.followed(actor, id);
    Request request = followed.request();
    Person person = people.person(request.owner().personId());
    Veil veil = Veil.of(actor, request, person, people.agents(person));
    Progress progress = new Progress(Way.of(web, followed), Way.picture(web, followed),
        veil.overLines(chronicles.of(web, followed)), veil.drawn() ? List.of() : views.bills(actor, request),
        veil.drawn() ? List.of() : views.exempt(request),
        veil.drawn() ? SupplementViews.OfCase.HIDDEN : views.supplements(web, actor, request), tasks.of(web, actor, request));
    Content content = new Content(veil.drawn() ? veil.person(web) : person(web, request, person),
        veil.over(Shown.subject(request.service(), web, request.content().subject())),
        veil.over(answers(web, request, veil)), veil.overPapers(papers.of(web, actor, request)));
    return new Case(views.head(web, request), content, veil.over(FoundViews.of(web, request)), progress,
        views.pace(request));
  }

  private static List<Row> person(Web web, Request request, Person person) {
    Row name = new Row(web.t("requests.applicant"), request.owner().applicant());
    return switch (person.identity()) {
      case Identity.OfCitizen(NationalId number) -> List.of(name, new Row(web.t("requests.national-id"), number.masked()),
          new Row(web.t("requests.mobile"), person.mobile() == null ? "" : person.mobile().masked()));
      case Identity.OfCompany(RegisterNumber number) -> List.of(name, new Row(web.t("requests.register-number"),
          web.t("requests.register", Map.of("number", number.digits(), "office", number.office()))));
    };
  }

  private List<Row> answers(Web web, Request request, Veil veil) {
    Words words = request.service().words(web.words().locale());
    List<Row> rows = new ArrayList<>();
    request.service().definition().questions().stream()
        .filter(q -> request.content().answers().containsKey(q.key()) && !(veil.drawn() && Veil.personal(q)))
        .forEach(q -> rows.add(new Row(words.text("questions." + q.key() + ".label"),
            Shown.answer(words, web, q, request.content().answers().get(q.key())), "",
            Shown.file(q, request.content()))));
    rows.add(new Row(web.t("requests.expected-fees"), web.money(views.expected(request))));
    return rows;
  }
}
