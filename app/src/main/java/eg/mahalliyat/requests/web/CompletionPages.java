package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.QuestionKind;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.documents.Accepted;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Completions;
import eg.mahalliyat.requests.Completions.Completion;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.ModelAndView;

/** What was found missing, handed in item by item on one page. */
@Controller
public class CompletionPages {
  /**
   * One thing that is missing.
   *
   * @param accepted what may be handed in for it
   * @param question null for a paper, and for a question that asks for a file
   */
  public record Item(String key, String label, String hint, boolean there, Accepted accepted,
      DraftViews.@Nullable Question question) {}

  private final Completions completions;
  private final RequestViews views;
  private final FarPlaces places;

  CompletionPages(Completions completions, RequestViews views, FarPlaces places) {
    this.places = places;
    this.completions = completions;
    this.views = views;
  }

  @Does("requests.own")
  @GetMapping("/requests/{id}/completion")
  ModelAndView page(Actor.Citizen actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return shown(web, actor, id, "/requests/" + id);
  }

  @Does("requests.own")
  @PostMapping("/requests/{id}/completion/{key}")
  ModelAndView take(Actor.Citizen actor, @PathVariable UUID id, @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, @ModelAttribute("web") Web web)
      throws IOException {
    return taken(web, actor, id, key, new Sent(Form.of(sent), request, "/requests/" + id));
  }

  /**
   * What a page sent.
   *
   * @param base of the request's addresses: the applicant's own, or those of the desk before which he stands
   */
  record Sent(Form form, HttpServletRequest request, String base) {}

  ModelAndView shown(Web web, Actor actor, UUID id, String base) {
    return page(web, completions.completion(actor, id), Form.empty(), HttpStatus.OK, base);
  }

  ModelAndView taken(Web web, Actor actor, UUID id, String key, Sent sent) throws IOException {
    Completion completion = completions.completion(actor, id);
    MultipartFile file = sent.request() instanceof MultipartRequest parts ? parts.getFile("file-" + key) : null;
    Form form = file == null ? answered(actor, completion, key, sent.form(), web)
        : attached(actor, completion, key, file, web);
    return form.hasErrors() ? page(web, completion, form, HttpStatus.UNPROCESSABLE_CONTENT, sent.base())
        : new ModelAndView("redirect:" + sent.base() + "/completion");
  }

  @Does("requests.own")
  @PostMapping("/requests/{id}/completion")
  String send(Actor.Citizen actor, @PathVariable UUID id) {
    completions.send(actor, id);
    return "redirect:/requests/" + id;
  }

  private Form attached(Actor actor, Completion completion, String key, MultipartFile file, Web web)
      throws IOException {
    String field = "file-" + key;
    if (file.isEmpty()) {
      return Form.empty().wrong(field, web.t("requests.paper-missing"));
    }
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return switch (completions.attach(actor, completion, key, name, file.getBytes())) {
      case StoreResult.Stored _ -> Form.empty();
      case StoreResult.Rejected no -> Form.empty().wrong(field, web.t(no.reasonKey(), no.about()));
    };
  }

  private Form answered(Actor actor, Completion completion, String key, Form sent, Web web) {
    if (!completion.missing().contains(key)) {
      throw new NotFound("missing item");
    }
    Question question = completion.request().service().definition().question(key);
    QuestionKind kind = question.kind();
    String typed = AnswerFields.of(kind, sent, "answer-" + key);
    Form doubted =
        places.doubted(web, completion.request().owner().unitId(), question, typed, sent, "answer-" + key);
    return doubted.hasErrors() ? doubted : switch (completions.answer(actor, completion, key, typed)) {
      case Answer.Valid _ -> Form.empty();
      case Answer.Wrong wrong -> AnswerFields.shown(kind, Form.empty(), "answer-" + key, typed).wrong("answer-" + key,
          completion.request().service().words(web.words().locale()).error(key, wrong));
    };
  }

  private ModelAndView page(Web web, Completion completion, Form form, HttpStatus status, String base) {
    Plan plan = places.plan(web, completion.request().owner().unitId());
    List<Item> items = completion.missing().stream().map(key -> item(web, completion, key, plan)).toList();
    return new ModelAndView("requests/completion", Map.of("head", views.head(web, completion.request()), "items", items,
        "note", note(web, completion), "until", until(web, completion), "complete", completion.complete(), "form", form,
        "base", base), status);
  }

  /** What the official ticked and wrote. */
  private static String note(Web web, Completion completion) {
    return Chronicle.grounds(web, completion.request(), completion.grounds());
  }

  private static String until(Web web, Completion completion) {
    Instant due = completion.task().dueAt();
    return due == null ? "" : web.day(due);
  }

  private static Item item(Web web, Completion completion, String key, Plan plan) {
    Definition definition = completion.request().service().definition();
    Words words = completion.request().service().words(web.words().locale());
    boolean there = completion.has(key);
    return definition.papers().stream().filter(p -> p.key().equals(key)).findFirst()
        .map(p -> new Item(key, words.text("documents." + key + ".title"),
            words.find("documents." + key + ".hint").orElse(""), there,
            new Accepted(p.upload().accept(), p.upload().maxMegabytes()), null))
        .orElseGet(() -> asked(words, definition, key, there, plan));
  }

  private static Item asked(Words words, Definition definition, String key, boolean there, Plan plan) {
    var asked = definition.question(key);
    DraftViews.Question question = DraftViews.question(words, asked, plan);
    return asked.kind() instanceof FileQuestion file
        ? new Item(key, question.label(), question.hint(), there, new Accepted(file.accept(), file.maxMegabytes()), null)
        : new Item(key, question.label(), question.hint(), there, Accepted.ANY, question);
  }
}
