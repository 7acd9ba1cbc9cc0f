package eg.mahalliyat.publishing.web;

import eg.mahalliyat.catalogue.Press;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.publishing.Checked;
import eg.mahalliyat.publishing.Copy;
import eg.mahalliyat.publishing.Desk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editor of one copy: a file at a time, checked on every save and, where scripts run, while it is typed. */
@Controller
class CopyPages {
  /** What the script shows while somebody types. */
  record Said(String summary, List<SaidFault> faults) {}

  record SaidFault(String place, int line, String sentence) {}

  private final Desk desk;
  private final Press press;
  private final CopyViews views;

  CopyPages(Desk desk, Press press, CopyViews views) {
    this.desk = desk;
    this.press = press;
    this.views = views;
  }

  @Does("publishing.look")
  @GetMapping("/publish/copies/{id}")
  ModelAndView open(Actor.Staff actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String file,
      @ModelAttribute("web") Web web) {
    Copy copy = desk.copy(id);
    String shown = file.isEmpty() ? copy.mainFile() : file;
    if (!copy.texts().containsKey(shown)) {
      throw new NotFound("file of a copy");
    }
    return views.editor(actor, copy, shown, Form.empty(), HttpStatus.OK, web);
  }

  @Does("publishing.edit")
  @PostMapping("/publish/copies/{id}/file")
  String save(Actor.Staff actor, @PathVariable UUID id, @RequestParam String file, @RequestParam String text,
      @RequestParam int revision) {
    Copy copy = CopyViews.asSeen(desk.copy(id), revision);
    Copy saved = desk.save(actor, copy, file, text);
    return "redirect:/publish/copies/" + id + (saved.texts().containsKey(file) ? "?file=" + file : "");
  }

  @Does("publishing.edit")
  @PostMapping("/publish/copies/{id}/case")
  ModelAndView addCase(Actor.Staff actor, @PathVariable UUID id, @RequestParam String name,
      @ModelAttribute("web") Web web) {
    Copy copy = desk.copy(id);
    if (!name.strip().matches("[a-z0-9-]{1,60}")) {
      Form form = Form.empty().with("name", name).wrong("name", web.t("publishing.case-wrong"));
      return views.editor(actor, copy, copy.mainFile(), form, HttpStatus.UNPROCESSABLE_CONTENT, web);
    }
    String folder = copy.place().isEmpty() ? "" : "overrides/" + copy.place() + "/";
    String file = folder + "cases/" + name.strip() + ".yaml";
    if (!copy.texts().containsKey(file)) {
      desk.save(actor, copy, file, "story: \"\"\n");
    }
    return new ModelAndView("redirect:/publish/copies/" + id + "?file=" + file);
  }

  /** Keeps nothing. */
  @Does("publishing.edit")
  @PostMapping("/publish/copies/{id}/check")
  ResponseEntity<Said> check(@PathVariable UUID id, @RequestParam String file, @RequestParam String text,
      @ModelAttribute("web") Web web) {
    Checked checked = desk.check(desk.copy(id), file, text);
    return json(new Said(CopyViews.summary(checked, web), checked.faults().stream()
        .map(fault -> new SaidFault(
            web.t("publishing.fault-line", Map.of("file", fault.file(), "line", fault.line())), fault.line(),
            fault.sentence(web.lang())))
        .toList()));
  }

  /** The names that a definition may use, for completion. */
  @Does("publishing.look")
  @GetMapping("/publish/vocabulary")
  ResponseEntity<Map<String, List<String>>> vocabulary() {
    return json(press.vocabulary());
  }

  private static <T> ResponseEntity<T> json(T body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
