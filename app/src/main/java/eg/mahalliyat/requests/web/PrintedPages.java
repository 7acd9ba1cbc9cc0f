package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The receipt of a request, to be printed at a desk for whoever stands there. */
@Controller
class PrintedPages {
  private final Requests requests;
  private final RequestViews views;
  private final FileViews looks;

  PrintedPages(Requests requests, RequestViews views, FileViews looks) {
    this.requests = requests;
    this.views = views;
    this.looks = looks;
  }

  /** @param slip for a roll of 80 mm; a sheet otherwise */
  @Does("requests.desk")
  @GetMapping("/desk/{id}/receipt")
  ModelAndView receipt(Actor.Staff actor, @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean slip,
      @ModelAttribute("web") Web web) {
    Request request = requests.request(actor, id);
    looks.seen(actor, List.of(id), FileViews.Reason.AT_COUNTER);
    return new ModelAndView("requests/receipt",
        Map.of("receipt", views.receipt(web, request), "slip", slip, "staff", true));
  }
}
