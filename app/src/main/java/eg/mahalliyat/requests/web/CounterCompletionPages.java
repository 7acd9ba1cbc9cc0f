package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Completions;
import eg.mahalliyat.requests.FileViews;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The applicant brings what was missing to the counter: the same page, in a clerk's hand. */
@Controller
class CounterCompletionPages {
  private final CompletionPages pages;
  private final Completions completions;
  private final FileViews looks;

  CounterCompletionPages(CompletionPages pages, Completions completions, FileViews looks) {
    this.pages = pages;
    this.completions = completions;
    this.looks = looks;
  }

  @Does("requests.supply")
  @GetMapping("/desk/{id}/completion")
  ModelAndView page(Actor.Staff clerk, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    ModelAndView page = pages.shown(web, clerk, id, "/desk/" + id);
    looks.seen(clerk, List.of(id), FileViews.Reason.AT_COUNTER);
    return page;
  }

  @Does("requests.supply")
  @PostMapping("/desk/{id}/completion/{key}")
  ModelAndView take(Actor.Staff clerk, @PathVariable UUID id, @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, @ModelAttribute("web") Web web)
      throws IOException {
    return pages.taken(web, clerk, id, key, new CompletionPages.Sent(Form.of(sent), request, "/desk/" + id));
  }

  @Does("requests.supply")
  @PostMapping("/desk/{id}/completion")
  String send(Actor.Staff clerk, @PathVariable UUID id) {
    completions.send(clerk, id);
    return "redirect:/desk/" + id;
  }
}
