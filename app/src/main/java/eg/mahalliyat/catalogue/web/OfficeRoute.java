package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Offices;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Which office serves a place, and whether it gives a service. */
@Controller
class OfficeRoute {
  private static final int SHOWN = 40;

  private final Offices offices;
  private final Territory territory;
  private final Catalogue catalogue;

  OfficeRoute(Offices offices, Territory territory, Catalogue catalogue) {
    this.offices = offices;
    this.territory = territory;
    this.catalogue = catalogue;
  }

  @Does("catalogue.read")
  @GetMapping("/offices")
  String offices(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web, Model model) {
    Locale locale = web.words().locale();
    Form form = Form.of(sent);
    Optional<Service> service = catalogue.current(form.value("service").toUpperCase(Locale.ROOT));
    List<FoundOffice> found = offices.find(form.value("governorate"), form.value("q").strip()).stream()
        .map(unit -> new FoundOffice(unit.code(), unit.name(locale), unit.governorate().name(locale),
            web.t("catalogue.unit-" + unit.type().name().toLowerCase(Locale.ROOT)),
            service.map(one -> openIn(unit, one)).orElse(true))).toList();
    model.addAttribute("form", form).addAttribute("service", service.map(one -> Shelf.card(one, locale)).orElse(null))
        .addAttribute("found", found.stream().limit(SHOWN).toList()).addAttribute("count", found.size())
        .addAttribute("asked", !form.value("governorate").isEmpty() || !form.value("q").isBlank())
        .addAttribute("governorates", territory.governorates().stream()
            .map(one -> new Option(one.code(), one.name(locale))).toList());
    return "catalogue/offices";
  }

  private boolean openIn(LocalUnit unit, Service service) {
    return catalogue.edition(service.code(), unit.code())
        .filter(edition -> edition.service().open() && edition.force().closed() == null).isPresent();
  }
}
