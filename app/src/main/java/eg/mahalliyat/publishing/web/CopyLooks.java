package eg.mahalliyat.publishing.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Press;
import eg.mahalliyat.catalogue.web.GuidePreview;
import eg.mahalliyat.licences.Specimens;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.publishing.Checked;
import eg.mahalliyat.publishing.Copy;
import eg.mahalliyat.publishing.Desk;
import eg.mahalliyat.publishing.Difference;
import eg.mahalliyat.publishing.Replaying;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a copy would change: lines, the guide page, what is paid, who would be stuck. */
@Controller
class CopyLooks {
  private final Desk desk;
  private final Replaying replaying;
  private final Catalogue catalogue;
  private final CopyViews views;
  private final GuidePreview preview;
  private final Specimens specimens;

  CopyLooks(Desk desk, Replaying replaying, Catalogue catalogue, CopyViews views, GuidePreview preview,
      Specimens specimens) {
    this.desk = desk;
    this.replaying = replaying;
    this.catalogue = catalogue;
    this.views = views;
    this.preview = preview;
    this.specimens = specimens;
  }

  @Does("publishing.look")
  @GetMapping("/publish/copies/{id}/difference")
  ModelAndView difference(Actor.Staff actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Copy copy = desk.copy(id);
    var before = catalogue.editions().of(copy.code()).stream()
        .filter(edition -> edition.service().version() == copy.base())
        .findFirst().map(edition -> Press.own(edition.files(), copy.place())).orElseGet(TreeMap::new);
    return new ModelAndView("publishing/difference", Map.of(
        "head", views.head(actor, copy, desk.check(copy), web), "files", Difference.of(before, copy.texts())));
  }

  @Does("publishing.look")
  @GetMapping("/publish/copies/{id}/rehearsal")
  ModelAndView rehearsal(Actor.Staff actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Copy copy = desk.copy(id);
    Checked checked = desk.check(copy);
    var model = new HashMap<String, Object>();
    model.put("head", views.head(actor, copy, checked, web));
    model.put("checked", checked);
    model.put("summary", CopyViews.summary(checked, web));
    model.put("fees", replaying.fees(copy, checked));
    model.put("ways", replaying.ways(copy, checked));
    model.put("views", views);
    return new ModelAndView("publishing/rehearsal", model);
  }

  /** What a paper would look like, with illustrative data: a specimen, without a seal. */
  @Does("publishing.look")
  @GetMapping("/publish/copies/{id}/papers/{register}")
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String register) {
    Copy copy = desk.copy(id);
    byte[] pdf = desk.check(copy).service()
        .flatMap(service -> specimens.paper(service, register, desk.firstDay(copy)))
        .orElseThrow(() -> new NotFound("preview"));
    String shown = ContentDisposition.inline().filename("specimen.pdf").build().toString();
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, shown).body(pdf);
  }

  @Does("publishing.look")
  @GetMapping("/publish/copies/{id}/guide")
  ModelAndView guide(@PathVariable UUID id, @ModelAttribute("web") Web web) {
    Copy copy = desk.copy(id);
    return preview.page(
        desk.check(copy).service().orElseThrow(() -> new NotFound("preview")), web, desk.firstDay(copy));
  }
}
