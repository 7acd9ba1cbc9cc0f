package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.Licences;
import eg.mahalliyat.licences.Measure;
import eg.mahalliyat.licences.Measures;
import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import java.util.Arrays;
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

/** The unit's desk of measures against licences: to find one by its number, to propose, and to decide. */
@Controller
class MeasurePages {
  private final Measures measures;
  private final Licences licences;
  private final MeasureNames people;
  private final RegisterWords names;

  MeasurePages(Measures measures, Licences licences, MeasureNames people, RegisterWords names) {
    this.measures = measures;
    this.licences = licences;
    this.people = people;
    this.names = names;
  }

  @Does("licences.measures")
  @GetMapping("/licences/measures")
  ModelAndView all(Actor.Staff official, @RequestParam(defaultValue = "") String number) {
    String wanted = ArabicText.westernDigits(ArabicText.tidy(number));
    List<Licence> found = wanted.isEmpty() || wanted.length() > 24 ? List.of() : licences.numbered(official, wanted);
    return new ModelAndView("licences/measures", Map.of("measures", measures.all(official), "found", found,
        "number", wanted, "names", names));
  }

  @Does("licences.measures")
  @GetMapping("/licences/measures/{measure}")
  ModelAndView one(Actor.Staff official, @PathVariable UUID measure, @ModelAttribute("web") Web web) {
    return one(official, measure, Form.empty(), web);
  }

  @Does("licences.measure-propose")
  @GetMapping("/licences/{id}/measures/{kind}")
  ModelAndView ask(Actor.Staff official, @PathVariable UUID id, @PathVariable String kind) {
    return proposal(licences.licence(official, id), kind(kind), Form.empty(), HttpStatus.OK);
  }

  @Does("licences.measure-propose")
  @PostMapping("/licences/{id}/measures/{kind}")
  Object propose(Actor.Staff official, @PathVariable UUID id, @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Licence licence = licences.licence(official, id);
    Measure.Kind what = kind(kind);
    Form form = Form.of(sent);
    if (!what.grounds().contains(form.value("ground"))) {
      form = form.wrong("ground", web.t("licences.measure-ground-wrong"));
    }
    form = text(form, "told", 5, 1000, web);
    form = text(form, "basis", 3, 200, web);
    if (form.hasErrors()) {
      return proposal(licence, what, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var why = new Measure.Why(form.value("ground"), ArabicText.visible(form.value("told")),
        ArabicText.visible(form.value("basis")));
    return "redirect:/licences/measures/" + measures.propose(official, id, what, why);
  }

  @Does("licences.measure-decide")
  @PostMapping("/licences/measures/{measure}/endorsement")
  String endorse(Actor.Staff official, @PathVariable UUID measure) {
    measures.endorse(official, measure);
    return "redirect:/licences/measures/" + measure;
  }

  @Does("licences.measure-decide")
  @PostMapping("/licences/measures/{measure}/refusal")
  Object refuse(Actor.Staff official, @PathVariable UUID measure, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = text(Form.of(sent), "why", 3, 200, web);
    if (form.hasErrors()) {
      return one(official, measure, form, web);
    }
    measures.refuse(official, measure, ArabicText.visible(form.value("why")));
    return "redirect:/licences/measures/" + measure;
  }

  private static Form text(Form form, String name, int shortest, int longest, Web web) {
    int length = ArabicText.visible(form.value(name)).length();
    return length >= shortest && length <= longest ? form
        : form.wrong(name, web.t("licences.measure-" + name + "-wrong"));
  }

  private ModelAndView proposal(Licence licence, Measure.Kind kind, Form form, HttpStatus status) {
    return new ModelAndView("licences/propose", Map.of("licence", licence, "kind", kind, "form", form, "names", names,
        "open", measures.open(licence).contains(kind)), status);
  }

  private ModelAndView one(Actor.Staff official, UUID id, Form form, Web web) {
    Measures.Case it = measures.one(official, id);
    Measure.Steps steps = it.measure().steps();
    boolean own = steps.proposedBy().equals(official.id());
    Map<String, Object> model = Map.of("it", it, "form", form, "names", names, "own", own,
        "decides", !own && official.roles().contains(Role.UNIT_HEAD.code()),
        "proposer", people.of(steps.proposedBy(), web),
        "decider", steps.decidedBy() == null ? "" : people.of(steps.decidedBy(), web));
    return new ModelAndView("licences/measure", model, form.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  private static Measure.Kind kind(String key) {
    return Arrays.stream(Measure.Kind.values()).filter(kind -> kind.key().equals(key)).findFirst()
        .orElseThrow(() -> new NotFound("measure"));
  }
}
