package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Engagements;
import eg.mahalliyat.people.NewOfficial;
import eg.mahalliyat.people.Post;
import eg.mahalliyat.people.StaffBook;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The officials under an administrator, and the form by which he takes somebody on. */
@Controller
class AdminPages {
  private static final int LONGEST_SEARCH = 80;

  private final StaffBook book;
  private final Engagements engagements;
  private final Choices choices;
  private final InstantSource clock;

  AdminPages(StaffBook book, Engagements engagements, Choices choices, InstantSource clock) {
    this.book = book;
    this.engagements = engagements;
    this.choices = choices;
    this.clock = clock;
  }

  @Does("people.administer")
  @GetMapping("/admin/staff")
  ModelAndView list(Actor.Staff by, @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    String typed = form.value("q").length() > LONGEST_SEARCH ? "" : form.value("q");
    int unit = form.value("unit").matches("[0-9]{1,5}") ? Integer.parseInt(form.value("unit")) : 0;
    StaffBook.Listed listed = book.list(by, new StaffBook.Query(typed, unit, form.value("after")));
    return new ModelAndView("people/staff", Map.of("form", form, "listed", listed, "heads",
        choices.heads(web, by, unit), "units", choices.units(web, by), "choices", choices));
  }

  @Does("people.administer")
  @GetMapping("/admin/staff/new")
  ModelAndView form(Actor.Staff by, @ModelAttribute("web") Web web) {
    LocalDate today = today();
    Form form = Form.empty().with("from-day", String.valueOf(today.getDayOfMonth()))
        .with("from-month", String.valueOf(today.getMonthValue())).with("from-year", String.valueOf(today.getYear()));
    return page(web, by, form, HttpStatus.OK);
  }

  @Does("people.administer")
  @PostMapping("/admin/staff/new")
  ModelAndView engage(Actor.Staff by, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    StaffForm typed = new StaffForm(web, Form.of(sent));
    NewOfficial official = typed.official(today());
    Optional<Post> post = typed.post(engagements.nextId());
    if (post.isEmpty()) {
      return page(web, by, typed.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      engagements.engage(by, official, post.get());
      return new ModelAndView("redirect:/admin/staff/" + post.get().staff());
    } catch (Conflict refused) {
      return page(web, by, Refusals.at(typed.form(), refused, web), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(Web web, Actor.Staff by, Form form, HttpStatus status) {
    return new ModelAndView("people/newofficial", Map.of("form", form, "units", choices.units(web, by), "departments",
        choices.departments(web), "roles", choices.roles(web, by)), status);
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
