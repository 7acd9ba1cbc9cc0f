package eg.mahalliyat.delivery.web;

import eg.mahalliyat.delivery.Given;
import eg.mahalliyat.delivery.HandOvers;
import eg.mahalliyat.delivery.HandOvers.Outcome;
import eg.mahalliyat.delivery.Proof;
import eg.mahalliyat.delivery.Proofs;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.WorkingDays;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
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

/** One output is handed over: the card is read, then somebody signs on the glass or is photographed. */
@Controller
class HandOverPages {
  private final Requests requests;
  private final HandOvers handOvers;
  private final Proofs proofs;
  private final InstantSource clock;
  private final FileViews views;

  HandOverPages(Requests requests, HandOvers handOvers, Proofs proofs, InstantSource clock, FileViews views) {
    this.requests = requests;
    this.handOvers = handOvers;
    this.proofs = proofs;
    this.clock = clock;
    this.views = views;
  }

  @Does("delivery.hand-over")
  @GetMapping("/delivery/{id}")
  ModelAndView open(Actor.Staff clerk, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Request request = requests.request(clerk, id);
    views.seen(clerk, List.of(id), FileViews.Reason.AT_COUNTER);
    if (HandOvers.open(request).isPresent()) {
      return page(web, request, Form.empty(), HttpStatus.OK);
    }
    Optional<Given> given = proofs.given(clerk, id);
    return new ModelAndView(given.map(it -> "redirect:/delivery/" + id + "/proof")
        .orElseThrow(() -> new Conflict("delivery.nothing", Map.of())));
  }

  @Does("delivery.hand-over")
  @PostMapping("/delivery/{id}")
  ModelAndView give(Actor.Staff clerk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile photograph, @ModelAttribute("web") Web web)
      throws IOException {
    Request request = requests.request(clerk, id);
    // What is signed once is not signed again: only the number stays in the form.
    Form form = Form.empty().with("nationalId", Form.of(sent).value("nationalId"));
    Optional<NationalId> card =
        NationalId.scanned(form.value("nationalId"), LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO));
    Optional<Proof> proof = proof(Form.of(sent).value("signature"), photograph);
    form = card.isPresent() ? form : form.wrong("nationalId", web.t("people.national-id.wrong"));
    form = proof.isPresent() ? form : form.wrong("photograph", web.t("delivery.proof-missing"));
    if (proof.filter(it -> it.bytes().length > Proof.MOST_BYTES).isPresent()) {
      form = form.wrong("photograph", web.t("documents.refused.too-large", "megabytes", 5));
    }
    if (!form.hasErrors()
        && handOvers.handOver(clerk, request, card.orElseThrow(), proof.orElseThrow()) instanceof Outcome.Refused no) {
      form = form.wrong(no.field(), web.t(no.reasonKey(), no.about()));
    }
    return form.hasErrors() ? page(web, request, form, HttpStatus.UNPROCESSABLE_CONTENT)
        : new ModelAndView("redirect:/delivery/" + id + "/proof?done");
  }

  /** A photograph goes before a signature: whoever took one meant it. */
  private static Optional<Proof> proof(String signature, @Nullable MultipartFile photograph) throws IOException {
    if (photograph == null || photograph.isEmpty()) {
      return Proof.signature(signature);
    }
    String name = Optional.ofNullable(photograph.getOriginalFilename()).orElse("");
    return Optional.of(new Proof(Proof.Kind.PHOTOGRAPH, name, photograph.getBytes()));
  }

  private static ModelAndView page(Web web, Request request, Form form, HttpStatus status) {
    if (HandOvers.open(request).isEmpty()) {
      throw new Conflict("delivery.nothing", Map.of());
    }
    return new ModelAndView("delivery/give",
        Map.of("output", Output.of(web, request), "form", form), status);
  }
}
