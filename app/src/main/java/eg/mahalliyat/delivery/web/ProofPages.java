package eg.mahalliyat.delivery.web;

import eg.mahalliyat.delivery.Given;
import eg.mahalliyat.delivery.Proofs;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was handed over, and its proof for whoever says why he has to see it. */
@Controller
class ProofPages {
  private static final List<String> REASONS = List.of("complaint", "lost", "review");

  private final Requests requests;
  private final Proofs proofs;
  private final FileViews views;

  ProofPages(Requests requests, Proofs proofs, FileViews views) {
    this.requests = requests;
    this.proofs = proofs;
    this.views = views;
  }

  @Does("delivery.proof")
  @GetMapping("/delivery/{id}/proof")
  ModelAndView ask(Actor.Staff actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Request request = requests.request(actor, id);
    views.seen(actor, List.of(id), FileViews.Reason.AT_COUNTER);
    return page(web, actor, request, Form.empty(), "", HttpStatus.OK);
  }

  /** The picture travels within the page: it has no address that could be opened without a reason. */
  @Does("delivery.proof")
  @PostMapping("/delivery/{id}/proof")
  ModelAndView see(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Request request = requests.request(actor, id);
    Form form = Form.of(sent);
    if (!REASONS.contains(form.value("reason"))) {
      return page(web, actor, request, form.wrong("reason", web.t("delivery.reason-missing")), "",
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Proofs.Picture picture = proofs.see(actor, request, form.value("reason"));
    String shown = "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
    return page(web, actor, request, form, shown, HttpStatus.OK);
  }

  private ModelAndView page(Web web, Actor.Staff actor, Request request, Form form, String picture,
      HttpStatus status) {
    Given given = proofs.given(actor, request.id().uuid()).orElseThrow(() -> new NotFound("proof"));
    List<Option> reasons = REASONS.stream().map(key -> new Option(key, web.t("delivery.reason." + key))).toList();
    return new ModelAndView("delivery/proof", Map.of("output", Output.of(web, request), "given", given,
        "reasons", reasons, "picture", picture, "form", form), status);
  }
}
