package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.requests.PaidNotMoved;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Paid but not moved: a desk that should be empty. */
@Controller
class UnmovedPages {
  private final PaidNotMoved unmoved;

  UnmovedPages(PaidNotMoved unmoved) {
    this.unmoved = unmoved;
  }

  @Does("requests.unmoved")
  @GetMapping("/desk/unmoved")
  ModelAndView list(Actor.Staff official) {
    return new ModelAndView("requests/unmoved", Map.of("waiting", unmoved.of(official)));
  }

  @Does("requests.unmoved")
  @PostMapping("/desk/unmoved/{bill}")
  String move(Actor.Staff official, @PathVariable UUID bill) {
    unmoved.move(official, bill);
    return "redirect:/desk/unmoved";
  }
}
