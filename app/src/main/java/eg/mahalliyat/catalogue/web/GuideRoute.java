package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.QrPicture;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.tariff.RevenueItems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
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
  private final Settings settings;
  private final InstantSource time;
  private final String started;

  GuideRoute(Catalogue catalogue, GuideShelf guides, RevenueItems items, Settings settings, InstantSource time) {
    this.catalogue = catalogue;
    this.guides = guides;
    this.items = items;
    this.settings = settings;
    this.time = time;
    this.started = Long.toHexString(time.instant().getEpochSecond());
  }

  @Does("catalogue.read")
  @GetMapping("/services/{code}")
  @Nullable String service(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web, Model model, WebRequest request, HttpServletResponse response) {
    Service service = service(code);
    Guide guide = guides.guide(service, web, today());
    if (sent.isEmpty() && web.actor() instanceof Actor.Visitor && known(guide, web, request, response)) {
      return null;
    }
    Calculator calculator = Calculator.of(service, sent, items, web, today());
    if (calculator.refused()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    model.addAttribute("guide", guide).addAttribute("calculator", calculator);
    return "catalogue/guide";
  }

  /** Who has the page already is told so. The tag is this start's, because a start may bring other templates. */
  private boolean known(Guide guide, Web web, WebRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    return request.checkNotModified(String.join("-", started, guide.service().digest().substring(0, 12), web.lang(),
        today().toString(), Integer.toHexString(guide.around().hashCode())));
  }

  /** To hand over at a counter, or to hang up; its code leads back to the page. */
  @Does("catalogue.read")
  @GetMapping("/services/{code}/sheet")
  String sheet(@PathVariable String code, @ModelAttribute("web") Web web, Model model) {
    Service service = service(code);
    String address = settings.publicUrl() + "/services/" + service.code();
    model.addAttribute("guide", guides.guide(service, web, today())).addAttribute("address", address)
        .addAttribute("qr", QrPicture.of(address)).addAttribute("day", web.day(today()));
    return "catalogue/sheet";
  }

  private Service service(String code) {
    return catalogue.current(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound("service"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(time.instant(), WorkingDays.CAIRO);
  }
}
