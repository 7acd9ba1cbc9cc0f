package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Appointments;
import eg.mahalliyat.people.Delegation;
import eg.mahalliyat.people.Delegations;
import eg.mahalliyat.people.Leave;
import eg.mahalliyat.people.Leaves;
import eg.mahalliyat.people.Post;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.StaffCards;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The three forms by which an administrator gives an official something with dates: a post, a leave, a delegation. */
@Controller
class DatedPages {
  private final StaffCards cards;
  private final Appointments appointments;
  private final Leaves leaves;
  private final Delegations delegations;
  private final Choices choices;

  DatedPages(StaffCards cards, Appointments appointments, Leaves leaves, Delegations delegations, Choices choices) {
    this.cards = cards;
    this.appointments = appointments;
    this.leaves = leaves;
    this.delegations = delegations;
    this.choices = choices;
  }

  @Does("people.administer")
  @GetMapping({"/admin/staff/{id}/post", "/admin/staff/{id}/leave", "/admin/staff/{id}/delegation"})
  ModelAndView form(Actor.Staff by, @PathVariable UUID id, @ModelAttribute("web") Web web,
      HttpServletRequest request) {
    return page(web, by, id, what(request), Form.empty(), HttpStatus.OK);
  }

  @Does("people.administer")
  @PostMapping({"/admin/staff/{id}/post", "/admin/staff/{id}/leave", "/admin/staff/{id}/delegation"})
  ModelAndView give(Actor.Staff by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web, HttpServletRequest request) {
    String what = what(request);
    StaffForm typed = new StaffForm(web, Form.of(sent));
    Optional<Runnable> deed = switch (what) {
      case "post" -> post(by, id, typed);
      case "leave" -> leave(by, id, typed);
      default -> delegation(by, id, typed);
    };
    if (deed.isEmpty()) {
      return page(web, by, id, what, typed.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      deed.get().run();
      return new ModelAndView("redirect:/admin/staff/" + id);
    } catch (Conflict refused) {
      return page(web, by, id, what, Refusals.at(typed.form(), refused, web), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** What is given, by the last word of the address. */
  private static String what(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.endsWith("/leave") ? "leave" : path.endsWith("/delegation") ? "delegation" : "post";
  }

  private Optional<Runnable> post(Actor.Staff by, UUID id, StaffForm typed) {
    Optional<Post> post = typed.post(id);
    return post.map(it -> () -> appointments.give(by, it));
  }

  private Optional<Runnable> leave(Actor.Staff by, UUID id, StaffForm typed) {
    Optional<LocalDate> first = typed.day("from");
    Optional<LocalDate> last = typed.day("until");
    Optional<UUID> standIn = typed.person("to", false);
    String reason = typed.reason();
    if (!typed.isRight()) {
      return Optional.empty();
    }
    Leave leave = new Leave(id, first.orElseThrow(), last.orElseThrow(), standIn.orElse(null), reason);
    return Optional.of(() -> leaves.give(by, leave));
  }

  private Optional<Runnable> delegation(Actor.Staff by, UUID id, StaffForm typed) {
    Optional<Role> role = typed.role();
    Optional<UUID> to = typed.person("to", true);
    Optional<LocalDate> first = typed.day("from");
    Optional<LocalDate> last = typed.day("until");
    String reason = typed.reason();
    String unit = typed.form().value("unit");
    if (!unit.matches("[0-9]{1,5}")) {
      typed.wrong("unit", "people.admin.unit-choose");
    }
    if (!typed.isRight()) {
      return Optional.empty();
    }
    Delegation delegation = new Delegation(id, to.orElseThrow(), Integer.parseInt(unit), role.orElseThrow(),
        first.orElseThrow(), last.orElseThrow(), reason);
    return Optional.of(() -> delegations.give(by, delegation));
  }

  private ModelAndView page(Web web, Actor.Staff by, UUID id, String what, Form form, HttpStatus status) {
    cards.manages(by, id);
    Map<String, Object> model = Map.of("form", form, "official", cards.card(by, id).official(), "units",
        choices.units(web, by), "departments", choices.departments(web), "roles", choices.roles(web, by), "colleagues",
        what.equals("post") ? List.of() : choices.colleagues(web, by, id));
    return new ModelAndView("people/give" + what, model, status);
  }
}
