package eg.mahalliyat.delivery.web;

import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Handovers;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Search;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.RequestNumber;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits to be fetched in this unit; found by the receipt's code or number, or by a card. */
@Controller
class QueuePages {
  /** The address in a receipt's code, or only its secret. */
  private static final Pattern TOKEN = Pattern.compile("(?:^|/t/)([A-Z2-9]{28})$", Pattern.CASE_INSENSITIVE);

  private final Handovers handovers;
  private final Search search;
  private final People people;
  private final InstantSource clock;

  QueuePages(Handovers handovers, Search search, People people, InstantSource clock) {
    this.handovers = handovers;
    this.search = search;
    this.people = people;
    this.clock = clock;
  }

  @Does("delivery.hand-over")
  @GetMapping("/delivery")
  ModelAndView open(Actor.Staff clerk) {
    return page(Form.empty(), handovers.waiting(clerk), HttpStatus.OK);
  }

  @Does("delivery.hand-over")
  @PostMapping("/delivery")
  ModelAndView find(Actor.Staff clerk, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    String typed = form.value("q").strip();
    Optional<NationalId> card = NationalId.scanned(typed, LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO));
    if (card.isPresent()) {
      List<Inboxes.Item> his = card.flatMap(people::byNationalId)
          .map(person -> handovers.waitingFor(clerk, person)).orElse(List.of());
      return his.isEmpty() ? wrong(clerk, form, web.t("delivery.none-for-card"))
          : page(Form.empty(), his, HttpStatus.OK);
    }
    return request(clerk, typed).map(id -> new ModelAndView("redirect:/delivery/" + id))
        .orElseGet(() -> wrong(clerk, form, web.t("delivery.find-none")));
  }

  private Optional<UUID> request(Actor.Staff clerk, String typed) {
    Matcher token = TOKEN.matcher(typed);
    return RequestNumber.parse(typed).flatMap(number -> search.byNumber(clerk, number))
        .or(() -> token.find() ? handovers.byToken(clerk, token.group(1).toUpperCase(Locale.ROOT)) : Optional.empty());
  }

  private ModelAndView wrong(Actor.Staff clerk, Form form, String sentence) {
    return page(form.wrong("q", sentence), handovers.waiting(clerk), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView page(Form form, List<Inboxes.Item> items, HttpStatus status) {
    boolean more = items.size() > Handovers.MOST;
    return new ModelAndView("delivery/queue",
        Map.of("form", form, "items", more ? items.subList(0, Handovers.MOST) : items, "more", more), status);
  }
}
