package eg.mahalliyat.requests.web;

import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Casework;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.SiteNotes;
import eg.mahalliyat.shared.WorkingDays;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** The answer to a letter, recorded by hand: number, date, what it says, and the paper as it was scanned. */
@Controller
class LetterPages {
  private final Casework casework;
  private final SiteNotes notes;
  private final Offered offered;
  private final Mending mending;
  private final InstantSource clock;

  LetterPages(Casework casework, SiteNotes notes, Offered offered, Mending mending, InstantSource clock) {
    this.casework = casework;
    this.notes = notes;
    this.offered = offered;
    this.mending = mending;
    this.clock = clock;
  }

  @Does("requests.decide")
  @GetMapping("/desk/{id}/letter")
  ModelAndView open(Actor.Staff actor, @PathVariable UUID id, @RequestParam String task,
      @ModelAttribute("web") Web web) {
    return page(letter(web, actor, id, task), Form.empty(), HttpStatus.OK);
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/letter")
  ModelAndView record(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile answer, @ModelAttribute("web") Web web)
      throws IOException {
    Form form = checked(web, Form.of(sent));
    Offered.One letter = letter(web, actor, id, form.value("task"));
    List<UUID> papers = new ArrayList<>();
    form = form.hasErrors() ? form : scanned(web, actor, letter.request(), answer, form, papers);
    if (form.hasErrors()) {
      return page(letter, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      casework.reply(actor, id, letter.view().id(), form.value("decision"), Typed.grounds(form),
          new Casework.Answered(Typed.line(form.value("reference")), form.date("date").orElseThrow(), papers));
      return new ModelAndView("redirect:/desk/" + id);
    } catch (Conflict refused) {
      return page(letter, mending.mended(form, refused, actor, web), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** Before the file is kept, so that a slip costs no second upload of it. */
  private Form checked(Web web, Form form) {
    Form checked = Typed.line(form.value("reference")).isEmpty()
        ? form.wrong("reference", web.t("procedure.refused.reference-missing")) : form;
    Optional<LocalDate> date = form.date("date");
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    return date.isPresent() && !date.get().isAfter(today) ? checked
        : checked.wrong("date", web.t("requests.letter-date-wrong"));
  }

  private Form scanned(Web web, Actor.Staff actor, Request request, @Nullable MultipartFile file, Form form,
      List<UUID> papers) throws IOException {
    if (file == null || file.isEmpty()) {
      return form;
    }
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return switch (notes.scanned(actor, request, name, file.getBytes())) {
      case StoreResult.Stored stored -> {
        papers.add(stored.document().id());
        yield form;
      }
      case StoreResult.Rejected no -> form.wrong("answer", web.t(no.reasonKey(), no.about()));
    };
  }

  private Offered.One letter(Web web, Actor.Staff actor, UUID id, String task) {
    return offered.task(web, actor, id, task, one -> one.kind() == TaskKind.LETTER);
  }

  private static ModelAndView page(Offered.One letter, Form form, HttpStatus status) {
    return new ModelAndView("requests/letter",
        Map.of("head", letter.head(), "form", form, "task", letter.view()), status);
  }
}
