package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Page;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Submissions;
import java.io.IOException;
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
import org.springframework.web.servlet.ModelAndView;

/** The wizard: one thing a page, each answer kept at once, back never loses anything. */
@Controller
class DraftPages {
  private final Drafts drafts;
  private final Submissions submissions;
  private final DraftViews views;
  private final FarPlaces places;

  DraftPages(Drafts drafts, Submissions submissions, DraftViews views, FarPlaces places) {
    this.places = places;
    this.drafts = drafts;
    this.submissions = submissions;
    this.views = views;
  }

  @Does("requests.apply")
  @GetMapping("/drafts/{id}")
  String resume(Actor.Citizen actor, @PathVariable UUID id) {
    Draft draft = drafts.draft(actor, id);
    UUID request = draft.fate().requestId();
    return request != null ? "redirect:/requests/" + request : to(id, resumed(draft).key());
  }

  /** What is on file is shown once before the first question; later it goes on where it stopped. */
  private static Page resumed(Draft draft) {
    return draft.content().answers().isEmpty() ? draft.journey().pages().getFirst() : draft.journey().next();
  }

  @Does("requests.apply")
  @GetMapping("/drafts/{id}/{page}")
  ModelAndView page(Actor.Citizen actor, @PathVariable UUID id, @PathVariable String page,
      @ModelAttribute("web") Web web) {
    Draft draft = drafts.draft(actor, id);
    UUID request = draft.fate().requestId();
    if (request != null) {
      return new ModelAndView("redirect:/requests/" + request);
    }
    Optional<Page> open = draft.journey().open(page);
    return open.map(p -> views.page(web, actor, draft, p, Form.empty(), HttpStatus.OK))
        .orElseGet(() -> new ModelAndView(to(id, draft.journey().next().key())));
  }

  @Does("requests.apply")
  @PostMapping("/drafts/{id}/{page}")
  ModelAndView take(Actor.Citizen actor, @PathVariable UUID id, @PathVariable String page,
      @RequestParam MultiValueMap<String, String> sent, @RequestParam(required = false) @Nullable MultipartFile file,
      @ModelAttribute("web") Web web) throws IOException {
    Draft draft = drafts.draft(actor, id);
    if (draft.fate().requestId() != null) {
      throw new Conflict("requests.already-submitted", Map.of());
    }
    Page open = draft.journey().open(page).orElseThrow(() -> new NotFound("page of a draft"));
    return switch (open) {
      case Page.Ask ask when ask.question().kind() instanceof FileQuestion ->
          sent.containsKey("take-out") ? takenOut(actor, draft, ask) : upload(web, actor, draft, ask, true, file);
      case Page.Ask ask -> answer(web, actor, draft, ask, Form.of(sent));
      case Page.Upload upload -> upload(web, actor, draft, upload, upload.required(), file);
      case Page.OnFile onFile -> onward(actor, id, onFile.key());
      case Page.Stop _, Page.Check _ -> throw new NotFound("nothing to answer");
    };
  }

  @Does("requests.apply")
  @PostMapping("/drafts/{id}/submit")
  String submit(Actor.Citizen actor, @PathVariable UUID id) {
    return "redirect:/requests/" + submissions.submit(actor, id) + "/receipt";
  }

  private ModelAndView answer(Web web, Actor.Citizen actor, Draft draft, Page.Ask ask, Form sent) {
    String typed = AnswerFields.of(ask.question().kind(), sent, "answer");
    Form doubted = places.doubted(web, draft.unitId(), ask.question(), typed, sent, "answer");
    if (doubted.hasErrors()) {
      return views.page(web, actor, draft, ask, doubted, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (drafts.answer(actor, draft, ask.question(), typed)) {
      case Answer.Valid _ -> onward(actor, draft.id(), ask.key());
      case Answer.Wrong wrong -> {
        String sentence = draft.service().words(web.words().locale()).error(ask.question().key(), wrong);
        Form form = AnswerFields.shown(ask.question().kind(), Form.empty(), "answer", typed).wrong("answer", sentence);
        yield views.page(web, actor, draft, ask, form, HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  private ModelAndView takenOut(Actor.Citizen actor, Draft draft, Page.Ask ask) {
    drafts.takeOut(actor, draft, ask.question());
    return new ModelAndView(to(draft.id(), ask.key()));
  }

  private ModelAndView upload(Web web, Actor.Citizen actor, Draft draft, Page page, boolean required,
      @Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return !required || draft.content().papers().containsKey(DraftViews.kept(page))
          ? onward(actor, draft.id(), page.key())
          : views.page(web, actor, draft, page, Form.empty().wrong("file", web.t("requests.paper-missing")),
              HttpStatus.UNPROCESSABLE_CONTENT);
    }
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return switch (attached(actor, draft, page, name, file.getBytes())) {
      case StoreResult.Stored _ -> onward(actor, draft.id(), page.key());
      case StoreResult.Rejected no -> views.page(web, actor, draft, page,
          Form.empty().wrong("file", web.t(no.reasonKey(), no.about())), HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private StoreResult attached(Actor.Citizen actor, Draft draft, Page page, String name, byte[] bytes) {
    return switch (page) {
      case Page.Upload upload -> drafts.attach(actor, draft, upload.paper(), name, bytes);
      case Page.Ask ask -> drafts.attach(actor, draft, ask.question(), name, bytes);
      case Page.OnFile _, Page.Stop _, Page.Check _ -> throw new NotFound("nothing to hand in");
    };
  }

  private ModelAndView onward(Actor.Citizen actor, UUID id, String page) {
    Draft now = drafts.draft(actor, id);
    String next = now.journey().after(page).map(Page::key).orElse(now.journey().next().key());
    return new ModelAndView(to(id, next));
  }

  private static String to(UUID id, String page) {
    return "redirect:/drafts/" + id + "/" + page;
  }
}
