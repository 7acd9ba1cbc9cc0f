package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.licences.Shared;
import eg.mahalliyat.licences.SharedLicences;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.VerifyLimit;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What who got a link opens. Nobody signs in here, and no search engine may keep it. */
@Controller
class SharedPages {
  private static final String ROBOTS = "X-Robots-Tag";
  private static final String NOTHING = "noindex, nofollow, noarchive";

  private final SharedLicences shared;
  private final VerifyLimit limit;
  private final Territory territory;
  private final RegisterWords names;

  SharedPages(SharedLicences shared, VerifyLimit limit, Territory territory, RegisterWords names) {
    this.shared = shared;
    this.limit = limit;
    this.territory = territory;
    this.names = names;
  }

  @Does("licences.shared")
  @GetMapping("/share/{secret}")
  ModelAndView open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response,
      @ModelAttribute("web") Web web) {
    allowed(request);
    response.setHeader(ROBOTS, NOTHING);
    Optional<Shared> it = shared.open(secret);
    if (it.isEmpty()) {
      return new ModelAndView("licences/unshared", HttpStatus.NOT_FOUND);
    }
    var record = it.get().known().licence();
    String unit = territory.unit(record.which().unitId()).name(web.words().locale());
    return new ModelAndView("licences/shared").addObject("shared", it.get()).addObject("secret", secret)
        .addObject("rows", FieldRows.known(web, names, record, unit));
  }

  @Does("licences.shared")
  @GetMapping("/share/{secret}/document")
  Object document(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
    allowed(request);
    response.setHeader(ROBOTS, NOTHING);
    Optional<byte[]> pdf = shared.document(secret);
    return pdf.isPresent() ? sent(pdf.get()) : new ModelAndView("licences/unshared", HttpStatus.NOT_FOUND);
  }

  private static ResponseEntity<byte[]> sent(byte[] pdf) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("licence.pdf").build().toString())
        .header("X-Content-Type-Options", "nosniff").cacheControl(CacheControl.noStore()).body(pdf);
  }

  private void allowed(HttpServletRequest request) {
    if (!limit.allows(request)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
  }
}
