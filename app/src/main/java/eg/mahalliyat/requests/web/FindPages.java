package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Search;
import eg.mahalliyat.shared.RequestNumber;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The official looks for a request of his unit: a number leads to its case, a name to a list. */
@Controller
class FindPages {
  private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}\\s\\u2010-\\u2015/-]+");

  private final Search search;

  FindPages(Search search) {
    this.search = search;
  }

  @Does("requests.desk")
  @GetMapping("/desk/find")
  ModelAndView find(Actor.Staff actor, @RequestParam(defaultValue = "") String q, @ModelAttribute("web") Web web) {
    Form form = Form.empty().with("q", q);
    Optional<RequestNumber> number = RequestNumber.parse(q);
    if (number.isPresent()) {
      Optional<UUID> found = search.byNumber(actor, number.orElseThrow());
      return found.map(id -> new ModelAndView("redirect:/desk/" + id))
          .orElseGet(() -> wrong(form, web.t("requests.find-none")));
    }
    if (!q.isBlank() && DIGITS.matcher(q).matches()) {
      return wrong(form, web.t("requests.number-wrong"));
    }
    return search.byName(actor, q).map(found -> page(form, found, HttpStatus.OK))
        .orElseGet(() -> wrong(form, web.t("requests.find-what")));
  }

  private static ModelAndView wrong(Form form, String sentence) {
    return page(form.wrong("q", sentence), Search.Found.NOTHING, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView page(Form form, Search.Found found, HttpStatus status) {
    return new ModelAndView("requests/found", Map.of("form", form, "found", found), status);
  }
}
