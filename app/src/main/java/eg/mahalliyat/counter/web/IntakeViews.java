package eg.mahalliyat.counter.web;

import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.counter.Intake;
import eg.mahalliyat.counter.Mandates;
import eg.mahalliyat.counter.Sheet;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.DraftCode;
import eg.mahalliyat.requests.Estimate;
import eg.mahalliyat.requests.web.AnswerFields;
import eg.mahalliyat.requests.web.DraftViews;
import eg.mahalliyat.requests.web.Shown;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A draft in a clerk's hand, as its pages show it. */
@Component
public class IntakeViews {
  /**
   * What the pages have in common.
   *
   * @param code by which the applicant, or another clerk, goes on with it
   */
  public record Head(UUID id, UUID visit, String service, String name, String agent, String code, boolean company) {}

  /** @param field the name of its field */
  public record Asked(String key, String field, DraftViews.Question question) {}

  private final VisitViews visits;
  private final People people;
  private final Documents documents;
  private final Mandates mandates;
  private final Territory territory;

  IntakeViews(VisitViews visits, People people, Documents documents, Mandates mandates, Territory territory) {
    this.territory = territory;
    this.visits = visits;
    this.people = people;
    this.documents = documents;
    this.mandates = mandates;
  }

  Head head(Web web, Actor.Staff clerk, Intake intake) {
    VisitViews.Head visit = visits.head(web, clerk, intake.visit());
    return new Head(intake.draft().id(), visit.id(), intake.draft().service().title(web.words().locale()), visit.name(),
        visit.agent(), DraftCode.of(intake.draft().id()).shown(), visit.company());
  }

  static Words words(Web web, Intake intake) {
    return intake.draft().service().words(web.words().locale());
  }

  static List<Asked> asked(Web web, Intake intake) {
    return Sheet.of(intake.draft()).questions().stream().map(question -> new Asked(question.key(), field(question),
        DraftViews.question(words(web, intake), question))).toList();
  }

  static String field(Question question) {
    return "answer-" + question.key();
  }

  /** The form with what is answered already; the applicant's own number is filled in. */
  Form filled(Actor.Staff clerk, Intake intake) {
    Form form = Form.empty();
    for (Question question : Sheet.of(intake.draft()).questions()) {
      String there = intake.draft().content().answers().get(question.key());
      form = AnswerFields.shown(question.kind(), form, field(question),
          there == null ? first(clerk, intake, question) : there);
    }
    return form;
  }

  private String first(Actor.Staff clerk, Intake intake, Question question) {
    var subject = intake.draft().content().subject();
    String onFile = subject == null ? "" : question.onFile(subject.values());
    return onFile.isEmpty() ? prefilled(clerk, intake, question) : onFile;
  }

  private String prefilled(Actor.Staff clerk, Intake intake, Question question) {
    return question.prefill().equals("applicant.mobile") ? mobile(clerk, intake) : "";
  }

  /** A company has none: that of who stands there for it. */
  private String mobile(Actor.Staff clerk, Intake intake) {
    Person applicant = people.person(intake.draft().personId());
    MobileNumber mobile = applicant.company()
        ? mandates.of(clerk, intake.visit()).map(it -> people.person(it.agent()).mobile()).orElse(null) : applicant.mobile();
    return mobile == null ? "" : mobile.national();
  }

  /** Everything that was said, to be read to the applicant once more. */
  List<Row> rows(Web web, Actor.Staff clerk, Intake intake) {
    Words words = words(web, intake);
    Sheet sheet = Sheet.of(intake.draft());
    String base = "/counter/drafts/" + intake.draft().id();
    var content = intake.draft().content();
    List<Row> rows = new ArrayList<>(Shown.subject(intake.draft().service(), web, content.subject()));
    sheet.questions().forEach(question -> rows.add(new Row(words.text("questions." + question.key() + ".label"),
        Shown.answer(words, web, question, content.answers().get(question.key())), base)));
    sheet.papers().forEach(wanted -> {
      UUID there = content.papers().get(wanted.key());
      String unseen = wanted.original() && there != null && !intake.seen().contains(wanted.key())
          ? " · " + web.t("counter.original-unseen") : "";
      rows.add(new Row(wanted.title(words),
          there == null ? web.t("requests.none") : documents.get(clerk, there).fileName() + unseen, base + "/papers"));
    });
    rows.add(new Row(web.t("requests.expected-fees"),
        web.money(Estimate.in(territory, intake.draft().unitId(), intake.draft().service(), content.given(),
            mandates.today()))));
    return rows;
  }
}
