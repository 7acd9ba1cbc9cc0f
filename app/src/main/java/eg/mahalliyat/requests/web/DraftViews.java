package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Journey;
import eg.mahalliyat.catalogue.Page;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.documents.Accepted;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.Estimate;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of the wizard show. */
@Component
public class DraftViews {
  /**
   * What all of its pages have in common.
   *
   * @param back address of the page before, or where it began
   * @param place counted from 1
   */
  public record Frame(String service, String unit, String action, String back, int place, int of) {}

  private final Documents documents;
  private final People people;
  private final Territory territory;
  private final FarPlaces places;
  private final InstantSource clock;

  DraftViews(Documents documents, People people, Territory territory, FarPlaces places, InstantSource clock) {
    this.clock = clock;
    this.places = places;
    this.documents = documents;
    this.people = people;
    this.territory = territory;
  }

  ModelAndView page(Web web, Actor.Citizen actor, Draft draft, Page page, Form form, HttpStatus status) {
    Words words = draft.service().words(web.words().locale());
    ModelAndView view = switch (page) {
      case Page.OnFile onFile -> new ModelAndView("requests/onfile",
          Map.of("rows", Shown.subject(draft.service(), web, draft.content().subject())));
      case Page.Ask ask when ask.question().kind() instanceof FileQuestion file ->
          paper(words, actor, draft, ask, new Accepted(file.accept(), file.maxMegabytes()), form);
      case Page.Ask ask -> question(web, actor, draft, ask, form);
      case Page.Upload upload -> paper(words, actor, draft, upload,
          new Accepted(upload.paper().upload().accept(), upload.paper().upload().maxMegabytes()), form);
      case Page.Stop stop -> new ModelAndView("requests/stop",
          Map.of("reason", words.text("questions." + stop.question().key() + ".stop"), "instead", stop.service()));
      case Page.Check _ -> new ModelAndView("requests/check", Map.of("rows", rows(words, web, actor, draft)));
    };
    view.setStatus(status);
    return view.addObject("frame", frame(web, words, draft, page));
  }

  private ModelAndView question(Web web, Actor.Citizen actor, Draft draft, Page.Ask ask, Form form) {
    String now = draft.content().answers().getOrDefault(ask.question().key(), first(actor, draft, ask));
    Form shown = form.values().isEmpty() ? AnswerFields.shown(ask.question().kind(), form, "answer", now) : form;
    return new ModelAndView("requests/question", Map.of("form", shown, "question",
        question(draft.service().words(web.words().locale()), ask.question(), places.plan(web, draft.unitId()))));
  }

  /** A question in words, where a place is typed. */
  public static Question question(Words words, eg.mahalliyat.catalogue.Question asked) {
    return question(words, asked, Plan.BLANK);
  }

  /**
   * A question in words.
   *
   * @param plan of the unit, for a question that asks for a place
   */
  static Question question(Words words, eg.mahalliyat.catalogue.Question asked, Plan plan) {
    String key = "questions." + asked.key();
    List<Option> options = asked.kind().options().stream()
        .map(o -> new Option(o, words.find(key + ".options." + o).orElse(o))).toList();
    return new Question(asked.kind().word(), words.text(key + ".label"), words.find(key + ".hint").orElse(""), options,
        asked.kind().parts(), RowField.of(words, asked), asked.kind().maxLength(), plan);
  }

  /**
   * @param kind the word of the question's kind, which chooses the fragment
   * @param parts the fields of an answer that is typed in several
   * @param fields of each row of a list
   * @param plan of the unit, on which a place is clicked
   */
  public record Question(
      String kind, String label, String hint, List<Option> options, List<String> parts,
      List<RowField> fields, int length, Plan plan) {}

  private String first(Actor.Citizen actor, Draft draft, Page.Ask ask) {
    var subject = draft.content().subject();
    String onFile = subject == null ? "" : ask.question().onFile(subject.values());
    return onFile.isEmpty() ? prefilled(actor, ask) : onFile;
  }

  private String prefilled(Actor.Citizen actor, Page.Ask ask) {
    var mobile = ask.question().prefill().equals("applicant.mobile") ? people.person(actor.personId()).mobile() : null;
    return mobile == null ? "" : mobile.national();
  }

  private ModelAndView paper(Words words, Actor.Citizen actor, Draft draft, Page page, Accepted accepted, Form form) {
    UUID there = draft.content().papers().get(kept(page));
    String kept = there == null ? "" : documents.get(actor, there).fileName();
    boolean asked = page instanceof Page.Ask;
    String key = (asked ? "questions." : "documents.") + kept(page);
    return new ModelAndView("requests/paper", Map.of("form", form, "kept", kept, "accepted", accepted,
        "removable", asked && there != null, "label", words.text(key + (asked ? ".label" : ".title")),
        "hint", words.find(key + ".hint").orElse("")));
  }

  /** Under which key what a page hands in is kept. */
  static String kept(Page page) {
    return page instanceof Page.Upload upload ? upload.paper().key() : page.key();
  }

  private List<Row> rows(Words words, Web web, Actor.Citizen actor, Draft draft) {
    List<Row> rows = new ArrayList<>(Shown.subject(draft.service(), web, draft.content().subject()));
    for (Page page : draft.journey().pages()) {
      String change = "/drafts/" + draft.id() + "/" + page.key();
      if (page instanceof Page.Ask ask) {
        rows.add(new Row(words.text("questions." + ask.question().key() + ".label"),
            Shown.answer(words, web, ask.question(), draft.content().answers().get(ask.question().key())), change,
            Shown.file(ask.question(), draft.content())));
      } else if (page instanceof Page.Upload upload) {
        UUID there = draft.content().papers().get(upload.paper().key());
        rows.add(new Row(words.text("documents." + upload.paper().key() + ".title"),
            there == null ? web.t("requests.none") : documents.get(actor, there).fileName(), change,
            there == null ? "" : Shown.file(there)));
      }
    }
    rows.add(new Row(web.t("requests.expected-fees"), web.money(Estimate.in(territory, draft.unitId(), draft.service(),
        draft.content().given(), LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO)))));
    return rows;
  }

  private Frame frame(Web web, Words words, Draft draft, Page page) {
    Journey journey = draft.journey();
    String base = "/drafts/" + draft.id() + "/";
    String back = journey.before(page.key()).map(p -> base + p.key()).orElse("/requests");
    int place = journey.pages().indexOf(page) + 1;
    return new Frame(words.text("title"), territory.unit(draft.unitId()).name(web.words().locale()),
        base + page.key(), back, place, journey.pages().size());
  }
}
