package eg.mahalliyat.grievances.web;

import eg.mahalliyat.grievances.Grievance.Category;
import eg.mahalliyat.grievances.Grounds;
import eg.mahalliyat.grievances.Lodging;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A citizen lodges a grievance from a request, or complains about an office. */
@Controller
class LodgePages {
  private final Lodging lodging;
  private final Grounds grounds;
  private final Territory territory;

  LodgePages(Lodging lodging, Grounds grounds, Territory territory) {
    this.lodging = lodging;
    this.grounds = grounds;
    this.territory = territory;
  }

  @Does("grievances.lodge")
  @GetMapping("/requests/{id}/grievance")
  ModelAndView ask(Actor.Citizen actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return grievance(web, grounds.of(actor, id), Form.empty(), HttpStatus.OK);
  }

  @Does("grievances.lodge")
  @PostMapping("/requests/{id}/grievance")
  ModelAndView lodge(Actor.Citizen actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Written.wanted(Form.of(sent), "told", web);
    Grounds.Ground ground = grounds.of(actor, id);
    return form.hasErrors() && ground.missing() == null
        ? grievance(web, ground, form, HttpStatus.UNPROCESSABLE_CONTENT)
        : new ModelAndView("redirect:/grievances/" + lodging.against(actor, id, Written.text(form, "told")));
  }

  /** @param unit who comes from a decision of it finds it chosen, and what it is about */
  @Does("grievances.lodge")
  @GetMapping("/grievances/new")
  ModelAndView complain(@RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String category,
      @ModelAttribute("web") Web web) {
    return complaint(web, Form.empty().with("unit", unit).with("category", category), HttpStatus.OK);
  }

  @Does("grievances.lodge")
  @PostMapping("/grievances/new")
  ModelAndView complained(Actor.Citizen actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    Optional<LocalUnit> unit = territory.unit(form.value("unit"));
    Optional<Category> category =
        Stream.of(Category.values()).filter(c -> c.word().equals(form.value("category"))).findFirst();
    Form checked = unit.isPresent() ? form : form.wrong("unit", web.t("grievances.unit-missing"));
    checked = category.isPresent() ? checked : checked.wrong("category", web.t("grievances.category-missing"));
    checked = Written.wanted(checked, "told", web);
    return checked.hasErrors() ? complaint(web, checked, HttpStatus.UNPROCESSABLE_CONTENT)
        : new ModelAndView("redirect:/grievances/" + lodging.complaint(actor, unit.orElseThrow().id(),
            category.orElseThrow(), Written.text(form, "told")));
  }

  /** Where nothing can be lodged, the page says why and until when it could. */
  private ModelAndView grievance(Web web, Grounds.Ground ground, Form form, HttpStatus status) {
    var missing = ground.missing();
    return new ModelAndView("grievances/lodge", Map.of("form", form, "request", ground.request().id().uuid().toString(),
        "number", ground.request().id().number().shown(), "kind", ground.kind().word(),
        "service", ground.request().service().title(web.words().locale()),
        "until", ground.until() == null ? "" : web.day(ground.until()),
        "missing", missing == null ? "" : web.t(missing.reasonKey(), missing.about())), status);
  }

  private ModelAndView complaint(Web web, Form form, HttpStatus status) {
    Locale locale = web.words().locale();
    List<Option> units = territory.units().stream()
        .sorted(Comparator.comparing((LocalUnit unit) -> unit.governorate().code()).thenComparing(u -> u.name(locale)))
        .map(unit -> new Option(unit.code(), unit.governorate().name(locale) + " · " + unit.name(locale))).toList();
    List<Option> categories = Stream.of(Category.values())
        .map(c -> new Option(c.word(), web.t("grievances.category." + c.word()))).toList();
    return new ModelAndView("grievances/complain", Map.of("form", form, "units", units, "categories", categories), status);
  }
}
