package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Departments;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.StaffBook;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an administrator has to choose from. */
@Component
public class Choices {
  private final Territory territory;
  private final Departments departments;
  private final StaffBook book;
  private final Officials officials;

  Choices(Territory territory, Departments departments, StaffBook book, Officials officials) {
    this.territory = territory;
    this.departments = departments;
    this.book = book;
    this.officials = officials;
  }

  /** The units under him. */
  List<Option> units(Web web, Actor.Staff by) {
    return territory.below(by.unitId()).stream()
        .map(u -> new Option(String.valueOf(u.id()), u.name(web.words().locale()) + " · " + u.code())).toList();
  }

  List<Option> departments(Web web) {
    return departments.all().stream().map(d -> new Option(d.code(), d.name(web.words().locale()))).toList();
  }

  /** What he may give: the ministry alone gives some. */
  List<Option> roles(Web web, Actor.Staff by) {
    boolean ministry = territory.seat(by.unitId()).filter(u -> u.type() == LocalUnit.Type.MINISTRY).isPresent();
    return Arrays.stream(Role.values()).filter(r -> ministry || !r.ofTheMinistry())
        .map(r -> new Option(r.code(), web.t(r.wordKey()))).toList();
  }

  List<Option> colleagues(Web web, Actor.Staff by, UUID staff) {
    return book.colleagues(by, staff).stream()
        .map(o -> new Option(o.id().toString(), o.name(web.words().locale()) + " · " + o.username())).toList();
  }

  /** Who heads the unit today; empty for none of his. */
  String heads(Web web, Actor.Staff by, int unitId) {
    return !territory.sight(by.unitId()).holds(unitId) ? ""
        : officials.holding(Role.UNIT_HEAD, unitId).stream().map(o -> o.name(web.words().locale()))
            .collect(Collectors.joining(web.arabic() ? "، " : ", "));
  }

  public String unit(Web web, int id) {
    return territory.seat(id).map(u -> u.name(web.words().locale())).orElse(String.valueOf(id));
  }

  String department(Web web, String code) {
    return departments.name(code, web.words().locale());
  }
}
