package eg.mahalliyat.platform.web;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page that a device installs and opens without a network. Below its own address it offers {@code /shell} (itself
 * with nothing of anybody in it), {@code /worker.js} and {@code /app.webmanifest}.
 *
 * @param address of the page, such as {@code /field}
 */
public record KeptPage(String address) {
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

  /** The script that the device runs in the page's place; it knows its page by its own address. */
  public ResponseEntity<Resource> worker() {
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).header("Service-Worker-Allowed", address)
        .contentType(SCRIPT).body(new ClassPathResource("assets/js/kept-page-worker.js"));
  }

  /**
   * @param name of the program, as the device asks whether to install it
   * @param shortName under its picture
   */
  public ResponseEntity<Map<String, Object>> manifest(Web web, String name, String shortName) {
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(Map.of("id", address, "start_url", address,
        "scope", address, "name", name, "short_name", shortName, "lang", web.lang(), "dir", web.dir(),
        "display", "standalone",
        "icons", List.of(Map.of("src", web.asset("img/mark.svg"), "sizes", "any", "type", "image/svg+xml"))));
  }
}
