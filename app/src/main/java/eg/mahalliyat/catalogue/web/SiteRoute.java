package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.LifeEvents;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines ask for: which pages there are, and which are nobody's business. */
@RestController
class SiteRoute {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Catalogue catalogue;
  private final LifeEvents events;
  private final Settings settings;

  SiteRoute(Catalogue catalogue, LifeEvents events, Settings settings) {
    this.catalogue = catalogue;
    this.events = events;
    this.settings = settings;
  }

  @Does("catalogue.read")
  @GetMapping("/robots.txt")
  ResponseEntity<String> robots() {
    String rules = Stream.of("/apply/", "/bills/", "/desk", "/documents/", "/drafts/", "/licences", "/receipts/",
        "/requests", "/sign-in", "/sign-up", "/staff", "/track", "/V/", "/preview/")
        .map(path -> "Disallow: " + path + "\n").reduce("User-agent: *\n", String::concat);
    return kept(MediaType.TEXT_PLAIN, rules + "Sitemap: " + settings.publicUrl() + "/sitemap.xml\n");
  }

  @Does("catalogue.read")
  @GetMapping("/sitemap.xml")
  ResponseEntity<String> sitemap() {
    var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    Stream.concat(Stream.of("/", "/services", "/offices", "/help/accessibility"), Stream.concat(
        events.all().stream().filter(event -> event.services().stream().anyMatch(c -> catalogue.current(c).isPresent()))
            .map(event -> "/services/events/" + event.key()),
        Stream.concat(catalogue.all().stream().map(SiteRoute::category).distinct(),
            catalogue.all().stream().map(service -> "/services/" + service.code()))))
        .forEach(path -> map.append(entry(settings.publicUrl() + path)));
    return kept(MediaType.APPLICATION_XML, map.append("</urlset>\n").toString());
  }

  private static String category(Service service) {
    return "/services/categories/" + service.definition().about().category();
  }

  private static String entry(String url) {
    return "<url><loc>" + url + "</loc><xhtml:link rel=\"alternate\" hreflang=\"ar\" href=\"" + url + "?lang=ar\"/>"
        + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"" + url + "?lang=en\"/></url>\n";
  }

  private static ResponseEntity<String> kept(MediaType type, String body) {
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(AN_HOUR).cachePublic())
        .contentType(new MediaType(type, StandardCharsets.UTF_8)).body(body);
  }
}
