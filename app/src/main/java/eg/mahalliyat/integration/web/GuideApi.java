package eg.mahalliyat.integration.web;

import eg.mahalliyat.integration.FeeSheet;
import eg.mahalliyat.integration.LinkedGuide;
import eg.mahalliyat.integration.OpenGuide;
import eg.mahalliyat.integration.ServiceBody;
import eg.mahalliyat.integration.ServiceCard;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The guide for other programs; docs/guide/api.md says how to use it, {@code openapi.json} what comes back. */
@RestController
class GuideApi {
  private static final int MOST_FOUND = 50;

  /** Services in a list. */
  record Listed(int count, List<ServiceCard> services) {}

  /** Categories or life events. */
  record Grouped(int count, List<OpenGuide.Group> groups) {}

  private final OpenGuide guide;
  private final LinkedGuide linked;
  private final Answers answers;

  GuideApi(OpenGuide guide, LinkedGuide linked, Answers answers) {
    this.guide = guide;
    this.linked = linked;
    this.answers = answers;
  }

  @Does("integration.guide")
  @GetMapping("/api/v1/services")
  ResponseEntity<Listed> services() {
    return answers.kept(listed(guide.services()));
  }

  @Does("integration.guide")
  @GetMapping("/api/v1/services/{code}")
  ResponseEntity<ServiceBody> service(@PathVariable String code, @RequestParam(defaultValue = "") String unit) {
    ServiceBody body = guide.service(code, unit).orElseThrow(() -> new NotFound("service"));
    return answers.kept(body, unit + body.digest());
  }

  /** An estimate is nobody else's: no cache between may keep it. */
  @Does("integration.guide")
  @GetMapping("/api/v1/services/{code}/fees")
  ResponseEntity<Object> fees(@PathVariable String code, @RequestParam(defaultValue = "") String unit,
      @RequestParam Map<String, String> typed) {
    return switch (guide.fees(code, unit, typed).orElseThrow(() -> new NotFound("service"))) {
      case FeeSheet sheet -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(sheet);
      case OpenGuide.Refusal refusal -> answers.refused(refusal);
      default -> throw new IllegalStateException("neither a sum nor a refusal");
    };
  }

  @Does("integration.guide")
  @GetMapping("/api/v1/search")
  ResponseEntity<Listed> search(@RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "20") int limit) {
    return answers.kept(listed(guide.search(q, Math.clamp(limit, 1, MOST_FOUND))));
  }

  @Does("integration.guide")
  @GetMapping("/api/v1/categories")
  ResponseEntity<Grouped> categories() {
    return answers.kept(grouped(guide.categories()));
  }

  @Does("integration.guide")
  @GetMapping("/api/v1/life-events")
  ResponseEntity<Grouped> lifeEvents() {
    return answers.kept(grouped(guide.lifeEvents()));
  }

  @Does("integration.guide")
  @GetMapping(path = "/api/v1/services.jsonld", produces = "application/ld+json")
  ResponseEntity<Map<String, Object>> linked() {
    return answers.kept(linked.graph());
  }

  @Does("integration.guide")
  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Resource> description() {
    return answers.kept(new ClassPathResource("api/openapi.json"));
  }

  private static Listed listed(List<ServiceCard> services) {
    return new Listed(services.size(), services);
  }

  private static Grouped grouped(List<OpenGuide.Group> groups) {
    return new Grouped(groups.size(), groups);
  }
}
