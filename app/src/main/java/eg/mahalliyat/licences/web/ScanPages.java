package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Scan;
import eg.mahalliyat.licences.StreetScans;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What devices send of their scans, and where the unit reads it. */
@Controller
class ScanPages {
  /** @param csrf the token with which the device sends */
  record Sheet(String csrf) {}

  /** @param state {@code done}: the device need not send it again; {@code unread}: nothing that a device of ours sends */
  record Outcome(String state) {}

  private final StreetScans scans;
  private final MeasureNames names;

  ScanPages(StreetScans scans, MeasureNames names) {
    this.scans = scans;
    this.names = names;
  }

  @Does("licences.scan")
  @GetMapping("/inspect/sheet")
  ResponseEntity<Sheet> sheet(@ModelAttribute("web") Web web) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Sheet(web.csrf().getToken()));
  }

  @Does("licences.scan")
  @PostMapping("/inspect/scans")
  ResponseEntity<Outcome> keep(Actor.Staff official, @RequestParam MultiValueMap<String, String> sent) {
    Optional<Scan> scan = SentScan.read(Form.of(sent));
    scan.ifPresent(it -> scans.keep(official, it));
    return scan.isPresent() ? ResponseEntity.ok(new Outcome("done"))
        : ResponseEntity.status(HttpStatus.BAD_REQUEST).body(new Outcome("unread"));
  }

  @Does("licences.scans")
  @GetMapping("/licences/scans")
  ModelAndView all(Actor.Staff official, @ModelAttribute("web") Web web) {
    List<StreetScans.Kept> newest = scans.newest(official);
    Map<String, String> officials = new HashMap<>();
    newest.forEach(scan -> officials.computeIfAbsent(scan.by(), by -> names.of(by, web)));
    return new ModelAndView("licences/scans", Map.of("scans", newest, "officials", officials));
  }
}
