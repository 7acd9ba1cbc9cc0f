package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Journey;
import eg.mahalliyat.catalogue.Page;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Words;
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
  private final InstantSource clock;

  DraftViews(Documents documents, People people, Territory territory, InstantSource clock) {
    this.clock = clock;
    this.documents = documents;
    this.people = people;
    this.territory = territory;
  }

  ModelAndView page(Web web, Actor.Citizen actor, Draft draft, Page page, Form form, HttpStatus status) {
    Words words = draft.service().words(web.words().locale());
    ModelAndView view = switch (page) {
      case Page.OnFile onFile -> new ModelAndView("requests/onfile",
          Map.of("rows", Shown.subject(draft.service(), web, draft.content().subject())));
      case Page.Ask ask -> question(words, actor, draft, ask, form);
      case Page.Upload upload -> paper(words, actor, draft, upload, form);
      case Page.Stop stop -> new ModelAndView("requests/stop",
          Map.of("reason", words.text("questions." + stop.question().key() + ".stop"), "instead", stop.service()));
      case Page.Check _ -> new ModelAndView("requests/check", Map.of("rows", rows(words, web, actor, draft)));
    };
    view.setStatus(status);
    return view.addObject("frame", frame(web, words, draft, page));
  }

  private ModelAndView question(Words words, Actor.Citizen actor, Draft draft, Page.Ask ask, Form form) {
    String now = draft.content().answers().getOrDefault(ask.question().key(), prefilled(actor, ask));
    Form shown = form.values().isEmpty() ? AnswerFields.shown(ask.question().kind(), form, "answer", now) : form;
    return new ModelAndView("requests/question", Map.of("form", shown, "question", question(words, ask.question())));
  }

  /** A question in words. */
  static Question question(Words words, eg.mahalliyat.catalogue.Question asked) {
    String key = "questions." + asked.key();
    List<Option> options = asked.kind().options().stream()
        .map(o -> new Option(o, words.find(key + ".options." + o).orElse(o))).toList();
    return new Question(asked.kind().word(), words.text(key + ".label"), words.find(key + ".hint").orElse(""), options,
        asked.kind().parts(), RowField.of(words, asked), asked.kind().maxLength());
  }

  /**
   * @param kind the word of the question's kind, which chooses the fragment
   * @param parts the fields of an answer that is typed in several
   * @param fields of each row of a list
   */
  public record Question(
      String kind, String label, String hint, List<Option> options, List<String> parts,
      List<RowField> fields, int length) {}

  private String prefilled(Actor.Citizen actor, Page.Ask ask) {
    var mobile = ask.question().prefill().equals("applicant.mobile") ? people.person(actor.personId()).mobile() : null;
    return mobile == null ? "" : mobile.national();
  }

  private ModelAndView paper(Words words, Actor.Citizen actor, Draft draft, Page.Upload upload, Form form) {
    Paper paper = upload.paper();
    UUID there = draft.content().papers().get(paper.key());
    String kept = there == null ? "" : documents.get(actor, there).fileName();
    return new ModelAndView("requests/paper", Map.of("form", form, "kept", kept,
        "limit", paper.upload().maxMegabytes(), "label", words.text("documents." + paper.key() + ".title"),
        "hint", words.find("documents." + paper.key() + ".hint").orElse("")));
  }

  private List<Row> rows(Words words, Web web, Actor.Citizen actor, Draft draft) {
    List<Row> rows = new ArrayList<>(Shown.subject(draft.service(), web, draft.content().subject()));
    for (Page page : draft.journey().pages()) {
      String change = "/drafts/" + draft.id() + "/" + page.key();
      if (page instanceof Page.Ask ask) {
        rows.add(new Row(words.text("questions." + ask.question().key() + ".label"),
            Shown.answer(words, web, ask.question(), draft.content().answers().get(ask.question().key())), change));
      } else if (page instanceof Page.Upload upload) {
        UUID there = draft.content().papers().get(upload.paper().key());
        rows.add(new Row(words.text("documents." + upload.paper().key() + ".title"),
            there == null ? web.t("requests.none") : documents.get(actor, there).fileName(), change));
      }
    }
    rows.add(new Row(web.t("requests.expected-fees"), web.money(Estimate.of(draft.service(), draft.content().given(),
        LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO)))));
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
