package eg.mahalliyat.counter.web;

import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.counter.Intake;
import eg.mahalliyat.counter.Intakes;
import eg.mahalliyat.counter.Sheet;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Completions;
import eg.mahalliyat.requests.DraftCode;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Originals;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The completion note: one list of all that is missing, for a sheet or a roll of 80 mm. */
@Controller
class NotePages {
  private final Intakes intakes;
  private final Completions completions;
  private final Originals originals;
  private final Territory territory;
  private final FileViews views;

  NotePages(Intakes intakes, Completions completions, Originals originals, Territory territory, FileViews views) {
    this.intakes = intakes;
    this.completions = completions;
    this.originals = originals;
    this.territory = territory;
    this.views = views;
  }

  /** Of a draft: with the code by which it is finished here or on the portal. */
  @Does("counter.intake")
  @GetMapping("/counter/drafts/{id}/note")
  ModelAndView draft(Actor.Staff clerk, @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean slip,
      @ModelAttribute("web") Web web) {
    Intake intake = intakes.intake(clerk, id);
    Sheet sheet = Sheet.of(intake.draft());
    Words words = IntakeViews.words(web, intake);
    List<String> missing = new ArrayList<>();
    sheet.open().forEach(it -> missing.add(words.text("questions." + it.key() + ".label")));
    sheet.missing().forEach(it -> missing.add(it.title(words)));
    List<String> wanted = sheet.papers().stream().filter(it -> it.original() && (it.required() || sheet.has(it)))
        .filter(it -> !intake.seen().contains(it.key())).map(it -> it.title(words)).toList();
    Note.Number number = new Note.Number(web.t("counter.code"), DraftCode.of(id).shown(), "/counter/drafts/" + id);
    String unit = unit(web, intake.draft().unitId());
    return page(new Note(words.text("title"), unit, number, missing, wanted, "", ""), slip);
  }

  /** Of a request for which an official asked for more. */
  @Does("counter.intake")
  @GetMapping("/counter/requests/{id}/note")
  ModelAndView request(Actor.Staff clerk, @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean slip,
      @ModelAttribute("web") Web web) {
    Completions.Completion completion = completions.completion(clerk, id);
    views.seen(clerk, List.of(id), FileViews.Reason.AT_COUNTER);
    Request request = completion.request();
    Words words = request.service().words(web.words().locale());
    List<String> missing = completion.missing().stream().map(key -> title(words, request, key)).toList();
    var seen = originals.seen(clerk, id);
    List<String> wanted = Originals.wanted(request).stream().filter(key -> !seen.contains(key))
        .map(key -> words.text("documents." + key + ".title")).toList();
    Note.Number number = new Note.Number(web.t("requests.number"), request.id().number().shown(),
        "/counter/requests/" + id);
    var due = completion.task().dueAt();
    return page(new Note(words.text("title"), unit(web, request.owner().unitId()), number, missing, wanted,
        completion.grounds().text(), due == null ? "" : web.day(due)), slip);
  }

  private static String title(Words words, Request request, String key) {
    Definition definition = request.service().definition();
    boolean paper = definition.papers().stream().anyMatch(it -> it.key().equals(key));
    return words.text(paper ? "documents." + key + ".title" : "questions." + key + ".label");
  }

  private String unit(Web web, int id) {
    return territory.unit(id).name(web.words().locale());
  }

  private static ModelAndView page(Note note, boolean slip) {
    return new ModelAndView("counter/note", Map.of("note", note, "slip", slip));
  }
}
