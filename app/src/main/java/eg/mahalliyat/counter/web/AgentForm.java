package eg.mahalliyat.counter.web;

import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.NationalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a clerk types of a power of attorney, or of an extract of the commercial register. */
record AgentForm(Form form, Attorney.Source source, LocalDate today) {
  static final String ALL = "all";
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_OFFICE = 100;
  private static final int OLDEST = 1900;

  Optional<NationalId> agent() {
    return NationalId.scanned(form.value("nationalId"), today);
  }

  String number() {
    return ArabicText.westernDigits(line("number"));
  }

  String office() {
    return line("office");
  }

  int year() {
    String typed = ArabicText.westernDigits(form.value("year")).strip();
    return typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
  }

  /** Null when the paper names no last day; wrong ones are found by {@link #checked}. */
  @Nullable LocalDate endsOn() {
    return form.date("ends").orElse(null);
  }

  boolean extract() {
    return source == Attorney.Source.EXTRACT;
  }

  /** Those whom the extract does not name any more. */
  Set<String> gone() {
    return Set.copyOf(form.values().getOrDefault("gone", List.of()));
  }

  /** @return empty when it covers all, as an extract does */
  Set<String> covers() {
    List<String> chosen = form.values().getOrDefault("covers", List.of());
    return extract() || chosen.contains(ALL) ? Set.of() : Set.copyOf(chosen);
  }

  /**
   * @param categories those of the guide
   * @param principal empty for a company
   */
  Form checked(Web web, Set<String> categories, Optional<NationalId> principal) {
    Form checked = agent().isEmpty() ? form.wrong("nationalId", web.t("people.national-id.wrong")) : form;
    if (agent().isPresent() && agent().equals(principal)) {
      checked = checked.wrong("nationalId", web.t("counter.agent-same"));
    }
    if (number().isEmpty() || number().length() > LONGEST_NUMBER) {
      checked = checked.wrong("number", web.t(word("number-wrong")));
    }
    if (office().isEmpty() || office().length() > LONGEST_OFFICE) {
      checked = checked.wrong("office", web.t(word("office-wrong")));
    }
    if (year() < OLDEST || year() > today.getYear()) {
      checked = checked.wrong("year", web.t(word("year-wrong")));
    }
    List<String> chosen = form.values().getOrDefault("covers", List.of());
    if (!extract() && (chosen.isEmpty() || !categories.containsAll(covers()))) {
      checked = checked.wrong("covers", web.t("counter.covers-missing"));
    }
    return ends(web, checked);
  }

  private Form ends(Web web, Form checked) {
    boolean typed = List.of("day", "month", "year").stream().anyMatch(p -> !form.value("ends-" + p).isBlank());
    LocalDate last = endsOn();
    if (last == null && (typed || extract())) {
      return checked.wrong("ends", web.t(word("ends-wrong")));
    }
    return last != null && last.isBefore(today)
        ? checked.wrong("ends", web.t(extract() ? "counter.extract-ended" : "counter.attorney-ended")) : checked;
  }

  private String word(String end) {
    return (extract() ? "counter.extract-" : "counter.deed-") + end;
  }

  private String line(String field) {
    return ArabicText.tidy(ArabicText.visible(form.value(field)));
  }
}
