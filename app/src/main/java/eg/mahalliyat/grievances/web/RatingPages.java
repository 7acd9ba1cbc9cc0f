package eg.mahalliyat.grievances.web;

import eg.mahalliyat.grievances.Ratings;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.ArabicText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How it was, asked once when it is over; and for supervisors how their offices were rated. */
@Controller
public class RatingPages {
  private static final int LONGEST = 1000;

  /** One office. @param stars how many gave five stars, four, down to one, each with its share in percent */
  public record Office(String name, int many, List<Share> stars, List<String> words) {}

  public record Share(int stars, int many, int percent) {}

  private final Ratings ratings;
  private final GrievanceViews views;

  RatingPages(Ratings ratings, GrievanceViews views) {
    this.ratings = ratings;
    this.views = views;
  }

  @Does("grievances.rate")
  @GetMapping("/requests/{id}/rating")
  ModelAndView ask(Actor.Citizen actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return page(web, actor, ratings.rateable(actor, id), Form.empty(), HttpStatus.OK);
  }

  @Does("grievances.rate")
  @PostMapping("/requests/{id}/rating")
  ModelAndView rate(Actor.Citizen actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    String text = ArabicText.visible(form.value("text")).strip();
    Optional<Integer> stars = IntStream.rangeClosed(1, Ratings.STARS).boxed()
        .filter(n -> String.valueOf(n).equals(form.value("stars"))).findFirst();
    Form checked = stars.isPresent() ? form : form.wrong("stars", web.t("grievances.stars-missing"));
    checked = text.length() <= LONGEST ? checked : checked.wrong("text", web.t("grievances.rating-too-long"));
    if (checked.hasErrors()) {
      return page(web, actor, ratings.rateable(actor, id), checked, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    ratings.rate(actor, id, stars.orElseThrow(), text);
    return new ModelAndView("redirect:/requests/" + id + "/rating");
  }

  @Does("grievances.ratings")
  @GetMapping("/desk/ratings")
  ModelAndView ratings(Actor.Staff actor, @ModelAttribute("web") Web web) {
    return new ModelAndView("grievances/ratings",
        Map.of("offices", ratings.distributions(actor).stream().map(d -> office(web, d)).toList()));
  }

  private Office office(Web web, Ratings.Distribution distribution) {
    List<Share> stars = IntStream.rangeClosed(1, Ratings.STARS).map(n -> Ratings.STARS + 1 - n).mapToObj(n -> {
      int many = distribution.stars().get(n - 1);
      return new Share(n, many, Math.round(100f * many / distribution.many()));
    }).toList();
    return new Office(views.name(web, distribution.unitId()), distribution.many(), stars, distribution.words());
  }

  private ModelAndView page(Web web, Actor.Citizen actor, Request request, Form form, HttpStatus status) {
    List<Option> stars = IntStream.rangeClosed(1, Ratings.STARS).map(n -> Ratings.STARS + 1 - n)
        .mapToObj(n -> new Option(String.valueOf(n), web.t("grievances.stars." + n))).toList();
    return new ModelAndView("grievances/rate", Map.of("form", form, "request", request.id().uuid().toString(),
        "number", request.id().number().shown(), "service", request.service().title(web.words().locale()),
        "stars", stars, "given", ratings.given(actor, request.id().uuid()).orElse(0)), status);
  }
}
