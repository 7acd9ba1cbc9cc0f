package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Kin;
import eg.mahalliyat.people.Kinship;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What an official declares about himself and his relatives. */
@Controller
class KinPages {
  private static final String HERE = "redirect:/staff/kin";

  private final Kinship kinship;
  private final InstantSource clock;

  KinPages(Kinship kinship, InstantSource clock) {
    this.kinship = kinship;
    this.clock = clock;
  }

  @Does("people.kin")
  @GetMapping("/staff/kin")
  ModelAndView declared(Actor.Staff actor, @ModelAttribute("web") Web web) {
    return page(web, actor, Form.empty(), HttpStatus.OK);
  }

  /** His own number as long as it is not on file; a relative from then on. */
  @Does("people.kin")
  @PostMapping("/staff/kin")
  ModelAndView declare(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    boolean own = form.value("relation").equals("own");
    Optional<NationalId> number = NationalId.parse(form.value("nationalId"),
        clock.instant().atZone(WorkingDays.CAIRO).toLocalDate());
    Optional<Kin.Relation> relation = Kin.Relation.ofCode(form.value("relation"));
    if (number.isEmpty()) {
      form = form.wrong("nationalId", web.t("people.national-id.wrong"));
    }
    if (!own && relation.isEmpty()) {
      form = form.wrong("relation", web.t("people.kin.relation-choose"));
    }
    if (form.hasErrors()) {
      return page(web, actor, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      if (own) {
        kinship.declareOwn(actor, number.orElseThrow());
      } else {
        kinship.declare(actor, number.orElseThrow(), relation.orElseThrow());
      }
      return new ModelAndView(HERE);
    } catch (Conflict refused) {
      return page(web, actor, Refusals.at(form, refused, web), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @Does("people.kin")
  @PostMapping("/staff/kin/{kin}/end")
  String end(Actor.Staff actor, @PathVariable UUID kin) {
    kinship.end(actor, kin);
    return HERE;
  }

  private ModelAndView page(Web web, Actor.Staff actor, Form form, HttpStatus status) {
    List<Option> relations = Arrays.stream(Kin.Relation.values())
        .map(r -> new Option(r.code(), web.t(r.wordKey()))).toList();
    String own = kinship.own(actor).map(NationalId::masked).orElse("");
    return new ModelAndView("people/kin",
        Map.of("form", form, "own", own, "kin", kinship.of(actor), "relations", relations), status);
  }
}
