package eg.mahalliyat.portal;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The home page and the page about accessibility. */
@Controller
class HomeRoute {
  private static final int SHOWN = 6;

  private final Catalogue catalogue;

  HomeRoute(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Does("portal.home")
  @GetMapping("/")
  String home(@ModelAttribute("web") Web web, Model model) {
    Locale locale = web.words().locale();
    model.addAttribute("offers",
        catalogue.all().stream().limit(SHOWN).map(service -> Offered.of(service, locale)).toList());
    // A search that finds nothing is no suggestion.
    model.addAttribute("tries", Stream.of("one", "two", "three").map(word -> web.t("portal.try-" + word))
        .filter(search -> !catalogue.search(search, locale).isEmpty()).toList());
    return "portal/home";
  }

  /** Where officials begin: with what waits for them. */
  @Does("portal.staff")
  @GetMapping("/staff")
  String staff() {
    return "redirect:/desk";
  }

  @Does("portal.help")
  @GetMapping("/help/accessibility")
  String accessibility() {
    return "portal/accessibility";
  }
}
