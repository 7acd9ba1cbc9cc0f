package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.licences.Verdict;
import eg.mahalliyat.licences.Verification;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.VerifyLimit;
import eg.mahalliyat.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a phone opens when it scans the code of a licence, and how that is done. Nobody signs in here. */
@Controller
class VerifyPages {
  private final Verification verification;
  private final VerifyLimit limit;
  private final Territory territory;
  private final RegisterWords names;

  VerifyPages(Verification verification, VerifyLimit limit, Territory territory, RegisterWords names) {
    this.verification = verification;
    this.limit = limit;
    this.territory = territory;
    this.names = names;
  }

  @Does("licences.verify")
  @GetMapping({"/v/{token}", "/V/{token}"})
  ModelAndView verdict(@PathVariable String token, HttpServletRequest request) {
    if (!limit.allows(request)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    Verdict verdict = verification.verify(token);
    boolean known = verdict instanceof Verdict.Known;
    return new ModelAndView("licences/verdict", known ? HttpStatus.OK : HttpStatus.NOT_FOUND)
        .addObject("verdict", verdict).addObject("names", names).addObject("token", token)
        .addObject("unit", verdict instanceof Verdict.Known it ? territory.unit(it.licence().which().unitId()) : null);
  }

  /** Behind the code alone. Whatever keeps it from being shown looks the same from outside. */
  @Does("licences.verify")
  @GetMapping({"/v/{token}/photograph", "/V/{token}/photograph"})
  ResponseEntity<byte[]> photograph(@PathVariable String token, HttpServletRequest request) {
    if (!limit.allows(request)) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).cacheControl(CacheControl.noStore()).build();
    }
    return verification.photograph(token)
        .map(picture -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.IMAGE_JPEG)
            .body(picture))
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }

  @Does("licences.verify")
  @GetMapping("/verify")
  String how() {
    return "licences/verify";
  }
}
