package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an application begins: which local unit is it for? One that begins from a register chooses its entry instead. */
@Controller
class ApplyPages {
  private final Catalogue catalogue;
  private final Drafts drafts;
  private final Territory territory;

  ApplyPages(Catalogue catalogue, Drafts drafts, Territory territory) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.territory = territory;
  }

  @Does("requests.apply")
  @GetMapping("/apply/{code}")
  ModelAndView where(@PathVariable String code, @RequestParam(defaultValue = "") String unit,
      @ModelAttribute("web") Web web) {
    Service service = service(code);
    return fromRegister(service) ? new ModelAndView("redirect:/licences?for=" + service.code())
        : page(service, web, Form.empty().with("unit", unit), HttpStatus.OK);
  }

  @Does("requests.apply")
  @PostMapping("/apply/{code}")
  ModelAndView begin(Actor.Citizen actor, @PathVariable String code, @RequestParam(defaultValue = "") String unit,
      @ModelAttribute("web") Web web) {
    Service service = service(code);
    if (fromRegister(service)) {
      return new ModelAndView("redirect:/licences?for=" + service.code());
    }
    Optional<LocalUnit> chosen = territory.unit(unit);
    if (chosen.isEmpty()) {
      Form form = Form.empty().wrong("unit", web.t("requests.unit-missing"));
      return page(service, web, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return new ModelAndView("redirect:/drafts/" + drafts.begin(actor, service.code(), chosen.get().id(), null));
    } catch (Conflict notHere) {
      // Said beside the question, where another unit can be chosen at once.
      Form form = Form.empty().with("unit", unit).wrong("unit", web.t(notHere.reasonKey(), notHere.about()));
      return page(service, web, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private Service service(String code) {
    return catalogue.current(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound("service"));
  }

  private static boolean fromRegister(Service service) {
    return service.definition().about().subject() != null;
  }

  private ModelAndView page(Service service, Web web, Form form, HttpStatus status) {
    Locale locale = web.words().locale();
    List<Option> units = territory.units().stream()
        .sorted(Comparator.comparing((LocalUnit unit) -> unit.governorate().code()).thenComparing(u -> u.name(locale)))
        .map(unit -> new Option(unit.code(), unit.governorate().name(locale) + " · " + unit.name(locale))).toList();
    return new ModelAndView("requests/apply",
        Map.of("service", service, "title", service.title(locale), "units", units, "form", form), status);
  }
}
