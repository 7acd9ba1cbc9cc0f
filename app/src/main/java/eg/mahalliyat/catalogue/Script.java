package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.shared.Yaml;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a golden case begins.
 *
 * @param by who files it
 * @param place where in the file it is told
 */
record Script(LocalDate begins, String by, WorkingDays calendar, Given given, Yaml place) {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  static Script read(Yaml tree, List<Fault> faults) {
    tree.only(faults, "story", "begins", "by", "holidays", "given", "steps", "expect");
    Yaml given = tree.at("given");
    given.only(faults, "applicant", "subject", "answers", "papers");
    tree.at("steps").items().forEach(step -> day(step.at("day"), faults));
    Set<LocalDate> holidays = tree.at("holidays").items().stream()
        .map(text -> day(text, faults))
        .collect(Collectors.toSet());
    var known = new Given(texts(given.at("answers")), Set.copyOf(given.at("papers").texts()),
        texts(given.at("subject")), given.at("applicant").text());
    return new Script(
        day(tree.at("begins"), faults), tree.at("by").text(), new WorkingDays(WEEKEND, holidays), known, given);
  }

  private static LocalDate day(Yaml text, List<Fault> faults) {
    try {
      return LocalDate.parse(text.text());
    } catch (DateTimeParseException e) {
      faults.add(text.fault("case.day"));
      return LocalDate.EPOCH;
    }
  }

  private static Map<String, String> texts(Yaml map) {
    var texts = new LinkedHashMap<String, String>();
    map.entries().forEach((key, value) -> texts.put(key, value.text()));
    return texts;
  }
}
