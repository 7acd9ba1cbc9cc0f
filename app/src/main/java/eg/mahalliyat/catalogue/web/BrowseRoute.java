package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.LifeEvents;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Web;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ways to a service: the search, life events, categories. */
@Controller
class BrowseRoute {
  private final Catalogue catalogue;
  private final LifeEvents events;

  BrowseRoute(Catalogue catalogue, LifeEvents events) {
    this.catalogue = catalogue;
    this.events = events;
  }

  @Does("catalogue.read")
  @GetMapping("/services")
  String services(@RequestParam(defaultValue = "") String q, @ModelAttribute("web") Web web, Model model) {
    Locale locale = web.words().locale();
    String wanted = q.strip();
    model.addAttribute("q", wanted).addAttribute("found", Shelf.cards(catalogue.search(wanted, locale), locale))
        .addAttribute("shelves", Shelf.all(catalogue.all(), locale))
        .addAttribute("events", happenings(locale));
    return "catalogue/services";
  }

  @Does("catalogue.read")
  @GetMapping("/services/events/{key}")
  String event(@PathVariable String key, @ModelAttribute("web") Web web, Model model) {
    Happening happening = events.find(key)
        .map(event -> Happening.of(event, catalogue, web.words().locale())).orElseThrow(() -> new NotFound("event"));
    return cards(model, happening.title(), happening.summary(), happening.cards());
  }

  @Does("catalogue.read")
  @GetMapping("/services/categories/{code}")
  String category(@PathVariable String code, @ModelAttribute("web") Web web, Model model) {
    Shelf shelf = Shelf.all(catalogue.all(), web.words().locale()).stream()
        .filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("category"));
    return cards(model, shelf.title(), "", shelf.cards());
  }

  private static String cards(Model model, String title, String summary, List<Shelf.Card> cards) {
    model.addAttribute("title", title).addAttribute("summary", summary).addAttribute("cards", cards);
    return "catalogue/shelf";
  }

  /** An event of which no service is there yet leads nowhere. */
  private List<Happening> happenings(Locale locale) {
    return events.all().stream().map(event -> Happening.of(event, catalogue, locale))
        .filter(happening -> !happening.cards().isEmpty()).toList();
  }
}
