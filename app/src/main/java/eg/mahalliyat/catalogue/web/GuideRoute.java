package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Edition;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.QrPicture;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.tariff.RevenueItems;
import eg.mahalliyat.territory.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The guide page of a service with its fee calculator, and the same on a sheet of paper. */
@Controller
class GuideRoute {
  private final Catalogue catalogue;
  private final GuideShelf guides;
  private final RevenueItems items;
  private final Territory territory;
  private final Settings settings;
  private final InstantSource time;
  private final String started;

  GuideRoute(Catalogue catalogue, GuideShelf guides, RevenueItems items, Territory territory, Settings settings,
      InstantSource time) {
    this.catalogue = catalogue;
    this.guides = guides;
    this.items = items;
    this.territory = territory;
    this.settings = settings;
    this.time = time;
    this.started = Long.toHexString(time.instant().getEpochSecond());
  }

  @Does("catalogue.read")
  @GetMapping("/services/{code}")
  @Nullable String service(@PathVariable String code, @RequestParam(defaultValue = "") String unit,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web, Model model, WebRequest request,
      HttpServletResponse response) {
    Guide guide = guide(code, unit, web);
    LocalPace.Here local = guides.pace(guide.service(), unit, web);
    if (Set.of("unit").containsAll(sent.keySet()) && web.actor() instanceof Actor.Visitor
        && known(guide, local, web, request, response)) {
      return null;
    }
    Calculator calculator = Calculator.of(guide.service(), sent, items, web,
        new Calculator.Day(today(), territory.surroundings(unit, today())));
    if (calculator.refused()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    model.addAttribute("guide", guide).addAttribute("calculator", calculator)
        .addAttribute("local", local);
    return "catalogue/guide";
  }

  /** Who has the page already is told so. The tag is this start's, because a start may bring other templates. */
  private boolean known(Guide guide, LocalPace.@Nullable Here local, Web web, WebRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    return request.checkNotModified(String.join("-", started, guide.service().digest().substring(0, 12), web.lang(),
        guide.head().here().code(), today().toString(), Integer.toHexString(Objects.hash(guide.around(), local))));
  }

  /** To hand over at a counter, or to hang up; its code leads back to the page. */
  @Does("catalogue.read")
  @GetMapping("/services/{code}/sheet")
  String sheet(@PathVariable String code, @RequestParam(defaultValue = "") String unit, @ModelAttribute("web") Web web,
      Model model) {
    Guide guide = guide(code, unit, web);
    String address = settings.publicUrl() + guide.address();
    model.addAttribute("guide", guide).addAttribute("address", address)
        .addAttribute("qr", QrPicture.of(address)).addAttribute("day", web.day(today()));
    return "catalogue/sheet";
  }

  /** @param place a governorate or a unit whose own values are to be shown, or empty */
  private Guide guide(String code, String place, Web web) {
    Edition edition = catalogue.edition(code.toUpperCase(Locale.ROOT), place)
        .orElseThrow(() -> new NotFound("service"));
    return guides.guide(edition.service(), place, () -> here(edition, place, web), web, today());
  }

  private Here here(Edition edition, String place, Web web) {
    return place.isEmpty() ? Here.COUNTRY
        : Here.of(edition, place, territory.placeName(place, web.words().locale())
            .orElseThrow(() -> new NotFound("place")), web, territory);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(time.instant(), WorkingDays.CAIRO);
  }
}
