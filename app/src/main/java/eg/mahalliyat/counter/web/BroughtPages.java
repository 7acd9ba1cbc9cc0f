package eg.mahalliyat.counter.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Originals;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody brings the number of a request: originals are seen, a receipt or a note is printed, an output fetched. */
@Controller
public class BroughtPages {
  /** @param seen whether the original was seen */
  public record Original(String key, String title, boolean seen) {}

  /**
   * @param completion true while something is asked for
   * @param handover true while the output waits for its holder
   */
  public record Brought(UUID id, String number, String service, List<Original> originals, boolean completion,
      boolean handover) {}

  private final Requests requests;
  private final Originals originals;
  private final FileViews views;

  BroughtPages(Requests requests, Originals originals, FileViews views) {
    this.requests = requests;
    this.originals = originals;
    this.views = views;
  }

  @Does("counter.intake")
  @GetMapping("/counter/requests/{id}")
  ModelAndView open(Actor.Staff clerk, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Request request = requests.request(clerk, id);
    views.seen(clerk, List.of(id), FileViews.Reason.AT_COUNTER);
    Words words = request.service().words(web.words().locale());
    Set<String> seen = originals.seen(clerk, id);
    List<Original> wanted = Originals.wanted(request).stream()
        .map(key -> new Original(key, words.text("documents." + key + ".title"), seen.contains(key))).toList();
    return new ModelAndView("counter/brought", Map.of("brought", new Brought(id, request.id().number().shown(),
        words.text("title"), wanted, waits(request, TaskKind.COMPLETION), waits(request, TaskKind.HANDOVER))));
  }

  @Does("counter.intake")
  @PostMapping("/counter/requests/{id}/originals")
  String see(Actor.Staff clerk, @PathVariable UUID id, @RequestParam String paper) {
    originals.see(clerk, id, paper);
    return "redirect:/counter/requests/" + id;
  }

  private static boolean waits(Request request, TaskKind kind) {
    return request.state().openTasks().stream().anyMatch(task -> task.kind() == kind);
  }
}
