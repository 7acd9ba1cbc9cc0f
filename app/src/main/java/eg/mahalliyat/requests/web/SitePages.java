package eg.mahalliyat.requests.web;

import eg.mahalliyat.documents.Document;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.requests.Casework;
import eg.mahalliyat.requests.SiteNotes;
import java.io.IOException;
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
import org.springframework.web.servlet.ModelAndView;

/**
 * What an official notes before he decides: checklist, photographs, place. Made for a phone in the street: everything
 * that is sent is kept, whatever comes of the rest.
 */
@Controller
public class SitePages {
  /** One item of the checklist. */
  public record Item(String key, String label, ValueType type) {}

  /**
   * @param most how many photographs are wanted at least
   * @param place true when the place is wanted
   * @param plan on which it is clicked
   */
  public record Site(TaskViews.Task task, List<Item> items, List<Document> photographs, int most, boolean place,
      Plan plan) {}

  private final Casework casework;
  private final SiteNotes notes;
  private final Documents documents;
  private final Offered offered;
  private final Mending mending;
  private final FarPlaces places;

  SitePages(Casework casework, SiteNotes notes, Documents documents, Offered offered, Mending mending,
      FarPlaces places) {
    this.places = places;
    this.casework = casework;
    this.notes = notes;
    this.documents = documents;
    this.offered = offered;
    this.mending = mending;
  }

  @Does("requests.decide")
  @GetMapping("/desk/{id}/site")
  ModelAndView open(Actor.Staff actor, @PathVariable UUID id, @RequestParam String task,
      @ModelAttribute("web") Web web) {
    Offered.One site = site(web, actor, id, task);
    return page(web, actor, site, kept(notes.of(actor, id, task).typed()), HttpStatus.OK);
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/site")
  ModelAndView take(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile photograph, @ModelAttribute("web") Web web)
      throws IOException {
    Form form = Form.of(sent);
    Offered.One site = site(web, actor, id, form.value("task"));
    String task = site.view().id();
    notes.keep(actor, id, task, SiteForm.kept(form));
    form = photographed(web, actor, site, photograph, form);
    String badly = form.value("leave-out");
    notes.of(actor, id, task).photographs().stream().filter(one -> one.toString().equals(badly)).findFirst()
        .ifPresent(one -> notes.leaveOut(actor, id, task, one));
    if (form.hasErrors()) {
      return page(web, actor, site, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return form.value("decision").isEmpty()
        ? new ModelAndView("redirect:/desk/" + id + "/site?task=" + task.replace("#", "%23"))
        : decided(web, actor, site, form);
  }

  private ModelAndView decided(Web web, Actor.Staff actor, Offered.One site, Form form) {
    UUID id = site.request().id().uuid();
    String task = site.view().id();
    Form doubted = places.doubted(web, actor.unitId(), SiteForm.placed(form), form, "latitude");
    if (doubted.hasErrors()) {
      return page(web, actor, site, doubted, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      Findings findings =
          SiteForm.findings(form, site.offer().work().evidence(), notes.of(actor, id, task).photographs());
      casework.decide(actor, id, task, form.value("decision"), Typed.grounds(form), findings);
      notes.done(actor, id, task);
      return new ModelAndView("redirect:/desk/" + id);
    } catch (Conflict refused) {
      return page(web, actor, site, mending.mended(form, refused, actor, web), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private Form photographed(Web web, Actor.Staff actor, Offered.One site, @Nullable MultipartFile file, Form form)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return form;
    }
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return switch (notes.photograph(actor, site.request(), site.view().id(), name, file.getBytes())) {
      case StoreResult.Stored _ -> form;
      case StoreResult.Rejected no -> form.wrong("photograph", web.t(no.reasonKey(), no.about()));
    };
  }

  private Offered.One site(Web web, Actor.Staff actor, UUID id, String task) {
    return offered.task(web, actor, id, task, TaskViews.Task::noted);
  }

  private static Form kept(Map<String, String> typed) {
    Form form = Form.empty();
    for (var field : typed.entrySet()) {
      form = form.with(field.getKey(), field.getValue());
    }
    return form;
  }

  private ModelAndView page(Web web, Actor.Staff actor, Offered.One one, Form form, HttpStatus status) {
    var wanted = one.offer().work().evidence();
    var words = one.request().service().words(web.words().locale());
    List<Item> items = wanted.checklist().entrySet().stream().map(item -> new Item(item.getKey(),
        words.text("findings." + one.offer().task() + "." + item.getKey()), item.getValue())).toList();
    List<Document> photographs = notes.of(actor, one.request().id().uuid(), one.view().id()).photographs().stream()
        .map(id -> documents.get(actor, id)).toList();
    Site site = new Site(one.view(), items, photographs, wanted.photographs(), wanted.coordinates(),
        places.plan(web, actor.unitId()).with(FieldViews.place(one.request())));
    return new ModelAndView("requests/site", Map.of("head", one.head(), "site", site, "form", form), status);
  }
}
