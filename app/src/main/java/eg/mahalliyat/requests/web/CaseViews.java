package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.documents.Document;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Choice;
import eg.mahalliyat.procedure.Offer;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Estimate;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Tracking;
import eg.mahalliyat.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything of a case on one page. */
@Component
public class CaseViews {
  /** @param person masked numbers, enough to compare with a card */
  public record Case(RequestViews.Head head, List<Row> person, List<Row> subject, List<Row> answers, List<Paper> papers,
      Progress progress) {}

  public record Progress(List<Step> way, List<Chronicle.Line> chronicle, List<Bill> bills, List<Task> tasks) {}

  /** @param document null when nothing was handed in */
  public record Paper(String title, @Nullable Document document) {}

  /** A task that this official may do now. */
  public record Task(String id, String title, boolean handover, List<Decision> decisions) {}

  /**
   * One of its decisions.
   *
   * @param reasons empty for a positive decision
   * @param missing what can be asked for again; empty unless the decision asks for more
   */
  public record Decision(String key, String label, boolean suggested, List<Option> reasons, List<Option> missing) {
    public boolean negative() {
      return !reasons.isEmpty();
    }
  }

  private final Tracking tracking;
  private final RequestViews views;
  private final Documents documents;
  private final People people;
  private final Payments payments;
  private final Transactions transactions;

  CaseViews(Tracking tracking, RequestViews views, Documents documents, People people, Payments payments,
      Transactions transactions) {
    this.tracking = tracking;
    this.views = views;
    this.documents = documents;
    this.people = people;
    this.payments = payments;
    this.transactions = transactions;
  }

  Case of(Web web, Actor.Staff actor, UUID id) {
    Tracking.Followed followed = tracking.followed(actor, id);
    Request request = followed.request();
    Person person = people.person(request.owner().personId());
    List<Bill> bills = transactions.as(actor, () -> payments.billsOf(request.stream()));
    Progress progress =
        new Progress(Way.of(web, followed), Chronicle.of(web, followed), bills, tasks(web, actor, request));
    return new Case(views.head(web, request), person(web, request, person),
        Shown.subject(request.service(), web, request.content().subject()), answers(web, request),
        papers(web, actor, request), progress);
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

  private List<Paper> papers(Web web, Actor.Staff actor, Request request) {
    Words words = request.service().words(web.words().locale());
    List<Paper> papers = new ArrayList<>();
    request.content().papers().forEach((key, id) ->
        papers.add(new Paper(words.text("documents." + key + ".title"), documents.get(actor, id))));
    return papers;
  }

  private static List<Task> tasks(Web web, Actor.Staff actor, Request request) {
    var official = new eg.mahalliyat.procedure.Actor(actor.id(), actor.roles());
    return request.service().definition().procedure().offers(request.state(), official).stream()
        .filter(o -> o.kind().byStaff() || o.kind() == TaskKind.HANDOVER).map(o -> task(web, request, o)).toList();
  }

  private static Task task(Web web, Request request, Offer offer) {
    Words words = request.service().words(web.words().locale());
    boolean handover = offer.kind() == TaskKind.HANDOVER;
    List<Decision> decisions = offer.choices().stream().map(c -> handover
        ? new Decision(c.key(), web.t("requests.handed-over." + c.key()), false, List.of(), List.of())
        : decision(words, request.service().definition(), offer, c)).toList();
    return new Task(offer.taskId(), words.text("tasks." + offer.task()), handover, decisions);
  }

  private static Decision decision(Words words, Definition definition, Offer offer, Choice choice) {
    String key = offer.task() + "." + choice.key();
    List<Option> reasons =
        choice.reasons().stream().map(r -> new Option(r, words.text("reasons." + key + "." + r))).toList();
    List<Option> missing = choice.asksForMore() ? missing(words, definition) : List.of();
    return new Decision(choice.key(), words.text("decisions." + key), Objects.equals(offer.suggested(), choice.key()),
        reasons, missing);
  }

  private static List<Option> missing(Words words, Definition definition) {
    List<Option> items = new ArrayList<>();
    definition.papers().stream().filter(p -> p.uploaded())
        .forEach(p -> items.add(new Option(p.key(), words.text("documents." + p.key() + ".title"))));
    definition.questions()
        .forEach(q -> items.add(new Option(q.key(), words.text("questions." + q.key() + ".label"))));
    return items;
  }
}
