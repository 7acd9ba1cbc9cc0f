package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges one line of a list by itself; what stands in other lines and in the database is asked elsewhere. */
final class LineCheck {
  /** With one of these in front, a spreadsheet takes a cell for a formula and runs it. */
  private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');
  private static final int LONGEST = 100;

  private final Actor.Staff by;
  private final Entitlement entitlement;
  private final Territory territory;
  private final Departments departments;
  private final StaffList.Line line;
  private final List<ImportFault> faults = new ArrayList<>();

  private LineCheck(Actor.Staff by, Entitlement entitlement, Territory territory, Departments departments,
      StaffList.Line line) {
    this.by = by;
    this.entitlement = entitlement;
    this.territory = territory;
    this.departments = departments;
    this.line = line;
  }

  /** @param newcomer null when there are faults */
  record Judged(@Nullable Newcomer newcomer, List<ImportFault> faults) {}

  /** What all lines are judged by. */
  record Judge(Actor.Staff by, Entitlement entitlement, Territory territory, Departments departments)
      implements Function<StaffList.Line, Judged> {
    @Override
    public Judged apply(StaffList.Line line) {
      return new LineCheck(by, entitlement, territory, departments, line).judged();
    }
  }

  private Judged judged() {
    if (line.surplus()) {
      wrong("surplus", Map.of());
      return new Judged(null, faults);
    }
    Optional<String> formula = line.cells().values().stream()
        .filter(cell -> !cell.isEmpty() && FORMULA.contains(cell.charAt(0))).findFirst();
    if (formula.isPresent()) {
      wrong("formula", Map.of("sign", formula.get().substring(0, 1)));
      return new Judged(null, faults);
    }
    String username = username();
    NewOfficial official = new NewOfficial(username, name("name_ar"), name("name_en"), number());
    LocalUnit unit = unit();
    List<Role> roles = roles(unit);
    String department = department(unit);
    LocalDate from = day("from", true);
    LocalDate until = day("until", false);
    if (from != null && until != null && until.isBefore(from)) {
      wrong("until-before", Map.of());
    }
    return faults.isEmpty() && unit != null && from != null
        ? new Judged(new Newcomer(line.number(), official,
            new Newcomer.Placing(unit.id(), department, roles, from, until)), List.of())
        : new Judged(null, faults);
  }

  private String username() {
    String typed = line.cell("username");
    if (!NewOfficial.isUsername(typed)) {
      wrong("username", Map.of("typed", shown(typed)));
    }
    return typed;
  }

  private String name(String column) {
    String typed = line.cell(column);
    boolean can = !typed.isBlank() && typed.length() <= LONGEST && !ArabicText.hasInvisible(typed)
        && typed.chars().noneMatch(c -> c < ' ' || "<>\"&".indexOf(c) >= 0)
        && typed.chars().anyMatch(Character::isLetter);
    if (!can) {
      wrong(column.equals("name_ar") ? "name-ar" : "name-en", Map.of());
    }
    return typed;
  }

  private @Nullable NationalId number() {
    String typed = line.cell("national_id");
    Optional<NationalId> number = NationalId.parse(typed, entitlement.today());
    if (!typed.isEmpty() && number.isEmpty()) {
      wrong("national-id", Map.of());
    }
    return number.orElse(null);
  }

  private @Nullable LocalUnit unit() {
    String code = line.cell("unit").toUpperCase(Locale.ROOT);
    Optional<LocalUnit> unit = territory.seat(code);
    if (unit.isEmpty()) {
      wrong("unit", Map.of("typed", shown(code)));
    } else if (!entitlement.reach(by).holds(unit.get().id())) {
      wrong("unit-elsewhere", Map.of("typed", shown(code)));
      return null;
    }
    return unit.orElse(null);
  }

  private String department(@Nullable LocalUnit unit) {
    String code = line.cell("department");
    if (unit != null && departments.find(unit, code).isEmpty()) {
      wrong("department", Map.of("typed", shown(code)));
    }
    return code;
  }

  /** Several are divided by a bar. */
  private List<Role> roles(@Nullable LocalUnit unit) {
    List<Role> roles = new ArrayList<>();
    for (String code : line.cell("roles").split("\\|", -1)) {
      Optional<Role> role = Role.ofCode(code.strip());
      if (role.isEmpty()) {
        wrong("role", Map.of("typed", shown(code)));
      } else if (unit != null) {
        entitlement.refusal(by, unit, role.get())
            .ifPresent(key -> faults.add(new ImportFault(line.number(), key, Map.of())));
        roles.add(role.get());
      }
    }
    return roles.stream().distinct().toList();
  }

  private @Nullable LocalDate day(String column, boolean needed) {
    String typed = ArabicText.westernDigits(line.cell(column));
    if (typed.isEmpty() && !needed) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= 1950 && day.getYear() <= 2100) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // No day: said below, together with days that no post can have.
    }
    wrong(column.equals("from") ? "from" : "until", Map.of("typed", shown(typed)));
    return null;
  }

  private void wrong(String key, Map<String, String> about) {
    faults.add(new ImportFault(line.number(), "people.import." + key, about));
  }

  /** So much of what was typed that its writer knows it again. */
  private static String shown(String typed) {
    return ArabicText.visible(typed.length() > 40 ? typed.substring(0, 40) : typed).replace('\n', ' ');
  }
}
