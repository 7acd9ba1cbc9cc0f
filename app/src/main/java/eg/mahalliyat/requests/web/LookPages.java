package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Why a case is opened, and who has opened it. */
@Controller
public class LookPages {
  /** One look into a file, as those who watch over it read it. */
  public record Look(String who, String office, String reason, String when) {}

  private final Looking looking;
  private final FileViews views;
  private final Requests requests;
  private final Officials officials;
  private final RequestViews heads;
  private final LookLines lines;

  LookPages(Looking looking, FileViews views, Requests requests, Officials officials, RequestViews heads,
      LookLines lines) {
    this.looking = looking;
    this.views = views;
    this.requests = requests;
    this.officials = officials;
    this.heads = heads;
    this.lines = lines;
  }

  @Does("requests.desk")
  @PostMapping("/desk/{id}/why")
  ModelAndView why(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    // Whose it is not finds nothing here, whatever he saw before.
    requests.request(actor, id);
    return looking.given(web, actor, id, Form.of(sent)).orElseGet(() -> new ModelAndView("redirect:/desk/" + id));
  }

  @Does("requests.looks")
  @GetMapping("/desk/{id}/looks")
  ModelAndView looks(Actor.Staff actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Request request = requests.request(actor, id);
    List<Look> looks = views.of(actor, id).stream().map(view -> new Look(
        officials.official(view.staff()).name(web.words().locale()), lines.office(web, view), lines.reason(web, view),
        web.moment(view.at()))).toList();
    return new ModelAndView("requests/looks",
        Map.of("number", request.id().number().shown(), "service", heads.head(web, request).service(), "looks", looks));
  }
}
