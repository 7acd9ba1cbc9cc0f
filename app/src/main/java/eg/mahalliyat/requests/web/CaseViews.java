package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Estimate;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.Tracking;
import eg.mahalliyat.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everything of a case on one page. */
@Component
public class CaseViews {
  /**
   * @param person masked numbers, enough to compare with a card
   * @param found what inspectors and other bodies found
   */
  public record Case(RequestViews.Head head, Content content, List<Row> found, Progress progress) {}

  public record Content(List<Row> person, List<Row> subject, List<Row> answers, List<PaperViews.Paper> papers) {}

  public record Progress(List<Step> way, ProcedurePicture picture, List<Chronicle.Line> chronicle, List<Bill> bills,
      TaskViews.Desk desk) {}

  private final Tracking tracking;
  private final RequestViews views;
  private final PaperViews papers;
  private final People people;
  private final TaskViews tasks;
  private final Requests requests;

  CaseViews(Tracking tracking, RequestViews views, PaperViews papers, People people, TaskViews tasks,
      Requests requests) {
    this.tracking = tracking;
    this.views = views;
    this.papers = papers;
    this.people = people;
    this.tasks = tasks;
    this.requests = requests;
  }

  Case of(Web web, Actor.Staff actor, UUID id) {
    Tracking.Followed followed = tracking.followed(actor, id);
    Request request = followed.request();
    Person person = people.person(request.owner().personId());
    Progress progress = new Progress(Way.of(web, followed), Way.picture(web, followed), Chronicle.of(web, followed),
        views.bills(actor, request), tasks.of(web, actor, request));
    Content content = new Content(person(web, request, person),
        Shown.subject(request.service(), web, request.content().subject()), answers(web, request),
        papers.of(web, actor, request));
    return new Case(views.head(web, request), content, FoundViews.of(web, request), progress);
  }

  /** Back to the desk, which says of what and leads there once more. */
  String leaving(Actor.Staff actor, UUID id) {
    return "redirect:/desk?done=" + requests.request(actor, id).id().number().shown() + "&last=" + id;
  }

  private static List<Row> person(Web web, Request request, Person person) {
    return List.of(new Row(web.t("requests.applicant"), request.owner().applicant()),
        new Row(web.t("requests.national-id"), person.nationalId().masked()),
        new Row(web.t("requests.mobile"), person.mobile() == null ? "" : person.mobile().masked()));
  }

  private static List<Row> answers(Web web, Request request) {
    Words words = request.service().words(web.words().locale());
    List<Row> rows = new ArrayList<>();
    request.service().definition().questions().stream()
        .filter(q -> request.content().answers().containsKey(q.key()))
        .forEach(q -> rows.add(new Row(words.text("questions." + q.key() + ".label"),
            Shown.answer(words, web, q, request.content().answers().get(q.key())))));
    rows.add(new Row(web.t("requests.expected-fees"), web.money(Estimate.of(request.service(),
        request.content().given(), LocalDate.ofInstant(request.times().submittedAt(), WorkingDays.CAIRO)))));
    return rows;
  }
}
