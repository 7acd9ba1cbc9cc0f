package eg.mahalliyat.people.web;

import eg.mahalliyat.people.NewOfficial;
import eg.mahalliyat.people.Post;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.NationalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an administrator typed; each fault stands at its field. */
final class StaffForm {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
  private static final int LONGEST = 100;
  private static final int LONGEST_REASON = 300;

  private final Web web;
  private Form form;

  StaffForm(Web web, Form form) {
    this.web = web;
    this.form = form;
  }

  /** With all that was found wrong. */
  Form form() {
    return form;
  }

  boolean isRight() {
    return !form.hasErrors();
  }

  NewOfficial official(LocalDate today) {
    String username = form.value("username").strip();
    if (!NewOfficial.isUsername(username)) {
      wrong("username", "people.admin.username-wrong");
    }
    String ar = name("nameAr");
    String en = name("nameEn");
    String typed = form.value("nationalId");
    Optional<NationalId> number = NationalId.parse(typed, today);
    if (!typed.isBlank() && number.isEmpty()) {
      wrong("nationalId", "people.national-id.wrong");
    }
    return new NewOfficial(username, ar, en, number.orElse(null));
  }

  /** A post of somebody, or nothing right yet. */
  Optional<Post> post(UUID staff) {
    String unit = form.value("unit");
    if (!NUMBER.matcher(unit).matches()) {
      wrong("unit", "people.admin.unit-choose");
    }
    String department = chosen("department", "people.admin.department-choose");
    Optional<Role> role = role();
    Optional<LocalDate> from = day("from");
    LocalDate until = maybe("until");
    boolean acting = form.chosen("acting", "yes");
    if (acting && until == null) {
      wrong("until", "people.admin.acting-until");
    }
    return isRight() ? Optional.of(new Post(staff, Integer.parseInt(unit), department, role.orElseThrow(),
        from.orElseThrow(), until, acting)) : Optional.empty();
  }

  Optional<Role> role() {
    Optional<Role> role = Role.ofCode(form.value("role"));
    if (role.isEmpty()) {
      wrong("role", "people.admin.role-choose");
    }
    return role;
  }

  Optional<LocalDate> day(String field) {
    Optional<LocalDate> day = form.date(field);
    if (day.isEmpty()) {
      wrong(field, "people.admin.day-wrong");
    }
    return day;
  }

  Optional<UUID> person(String field, boolean needed) {
    String typed = form.value(field);
    if (typed.isEmpty() && !needed) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      wrong(field, "people.admin.colleague-choose");
      return Optional.empty();
    }
  }

  String reason() {
    String reason = ArabicText.tidy(ArabicText.visible(form.value("reason")));
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      wrong("reason", "people.admin.reason-wrong");
    }
    return reason;
  }

  void wrong(String field, String key) {
    form = form.wrong(field, web.t(key));
  }

  private String name(String field) {
    String name = ArabicText.tidy(form.value(field));
    if (name.isEmpty() || name.length() > LONGEST || ArabicText.hasInvisible(name)
        || name.chars().noneMatch(Character::isLetter)) {
      wrong(field, "people.admin.name-wrong");
    }
    return name;
  }

  private String chosen(String field, String key) {
    if (form.value(field).isEmpty()) {
      wrong(field, key);
    }
    return form.value(field);
  }

  /** Empty in all its parts is no day; half of one is wrong. */
  private @Nullable LocalDate maybe(String field) {
    boolean empty = List.of("day", "month", "year").stream().allMatch(p -> form.value(field + "-" + p).isBlank());
    return empty ? null : day(field).orElse(null);
  }
}
