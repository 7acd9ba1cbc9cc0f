package eg.mahalliyat.counter.web;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.counter.Intake;
import eg.mahalliyat.counter.Intakes;
import eg.mahalliyat.counter.Sheet;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.web.AnswerFields;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questions of a request on one page: what they lead to is asked there, too, as soon as it is known. */
@Controller
class IntakePages {
  private final Intakes intakes;
  private final IntakeViews views;

  IntakePages(Intakes intakes, IntakeViews views) {
    this.intakes = intakes;
    this.views = views;
  }

  @Does("counter.intake")
  @GetMapping("/counter/drafts/{id}")
  ModelAndView open(Actor.Staff clerk, @PathVariable UUID id, @RequestParam(required = false) @Nullable String more,
      @ModelAttribute("web") Web web) {
    Intake intake = intakes.intake(clerk, id);
    UUID request = intake.draft().fate().requestId();
    boolean asksMore = more != null && !Sheet.of(intake.draft()).open().isEmpty();
    return request != null ? new ModelAndView("redirect:/desk/" + request + "/receipt")
        : page(web, clerk, intake, views.filled(clerk, intake), HttpStatus.OK).addObject("more", asksMore);
  }

  @Does("counter.intake")
  @PostMapping("/counter/drafts/{id}")
  ModelAndView answer(Actor.Staff clerk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Intake intake = intakes.acting(clerk, id);
    Form form = Form.of(sent);
    Map<String, Answer.Wrong> wrong = intakes.answer(clerk, intake, typed(intake, form));
    for (var one : wrong.entrySet()) {
      form = form.wrong("answer-" + one.getKey(), sentence(web, intake, one.getKey(), one.getValue()));
    }
    Intake now = intakes.intake(clerk, id);
    if (form.hasErrors()) {
      return page(web, clerk, now, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("redirect:/counter/drafts/" + id + onward(Sheet.of(now.draft())));
  }

  /** With the question: of many on one page, the list of what is wrong has to tell them apart. */
  private static String sentence(Web web, Intake intake, String question, Answer.Wrong wrong) {
    Words words = IntakeViews.words(web, intake);
    return web.t("counter.answer-wrong", Map.of("question", words.text("questions." + question + ".label"),
        "sentence", words.error(question, wrong)));
  }

  /** Nobody stands there any more: the applicant goes on with it himself, by the code on the note. */
  @Does("counter.intake")
  @PostMapping("/counter/drafts/{id}/leave")
  String leave(Actor.Staff clerk, @PathVariable UUID id) {
    Intake intake = intakes.intake(clerk, id);
    intakes.leave(clerk, intake);
    return "redirect:/counter/visits/" + intake.visit().id();
  }

  private static String onward(Sheet sheet) {
    if (sheet.stop().isPresent() || !sheet.open().isEmpty()) {
      return "?more";
    }
    return sheet.papers().isEmpty() ? "/check" : "/papers";
  }

  /** What stood on the page; a choice that nobody made is sent as nothing at all. */
  private static Map<String, String> typed(Intake intake, Form form) {
    Map<String, String> typed = new HashMap<>();
    for (Question question : intake.draft().service().definition().questions()) {
      if (form.chosen("asked", question.key())) {
        typed.put(question.key(), AnswerFields.of(question.kind(), form, IntakeViews.field(question)));
      }
    }
    return typed;
  }

  private ModelAndView page(Web web, Actor.Staff clerk, Intake intake, Form form, HttpStatus status) {
    String stop = Sheet.of(intake.draft()).stop()
        .map(it -> IntakeViews.words(web, intake).text("questions." + it.question().key() + ".stop")).orElse("");
    return new ModelAndView("counter/questions", Map.of("head", views.head(web, clerk, intake),
        "asked", IntakeViews.asked(web, intake), "stop", stop, "form", form), status);
  }
}
