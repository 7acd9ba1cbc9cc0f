package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All services by category, the search, and the guide page of each. */
@Controller
class GuideRoute {
  private final Catalogue catalogue;
  private final InstantSource time;

  GuideRoute(Catalogue catalogue, InstantSource time) {
    this.catalogue = catalogue;
    this.time = time;
  }

  @Does("catalogue.read")
  @GetMapping("/services")
  String services(@RequestParam(defaultValue = "") String q, @ModelAttribute("web") Web web, Model model) {
    Locale locale = web.words().locale();
    String wanted = q.strip();
    model.addAttribute("q", wanted).addAttribute("found", Shelf.cards(catalogue.search(wanted, locale), locale))
        .addAttribute("shelves", Shelf.all(catalogue.all(), locale));
    return "catalogue/services";
  }

  @Does("catalogue.read")
  @GetMapping("/services/{code}")
  String service(@PathVariable String code, @ModelAttribute("web") Web web, Model model) {
    Service service = catalogue.current(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound("service"));
    LocalDate today = LocalDate.ofInstant(time.instant(), WorkingDays.CAIRO);
    model.addAttribute("guide", Guide.of(service, web, today));
    return "catalogue/guide";
  }
}
