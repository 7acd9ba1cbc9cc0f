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

  /** @param like the case whose {@code by}, {@code begins}, {@code holidays} and {@code given} hold where this one is silent */
  static Script read(Yaml tree, Yaml like, List<Fault> faults) {
    tree.only(faults, "story", "like", "begins", "by", "holidays", "given", "steps", "expect");
    Yaml given = tree.at("given");
    Yaml other = like.at("given");
    given.only(faults, "applicant", "subject", "answers", "papers", "place");
    tree.at("steps").items().forEach(step -> day(step.at("day"), faults));
    Set<LocalDate> holidays = either(tree, like, "holidays").items().stream()
        .map(text -> day(text, faults))
        .collect(Collectors.toSet());
    var known = new Given(texts(other.at("answers"), given.at("answers")),
        Set.copyOf(either(given, other, "papers").texts()), texts(other.at("subject"), given.at("subject")),
        either(given, other, "applicant").text()).in(texts(other.at("place"), given.at("place")));
    return new Script(day(either(tree, like, "begins"), faults), either(tree, like, "by").text(),
        new WorkingDays(WEEKEND, holidays), known, given);
  }

  private static Yaml either(Yaml own, Yaml like, String key) {
    return own.at(key).present() ? own.at(key) : like.at(key);
  }

  private static LocalDate day(Yaml text, List<Fault> faults) {
    try {
      return LocalDate.parse(text.text());
    } catch (DateTimeParseException e) {
      faults.add(text.fault("case.day"));
      return LocalDate.EPOCH;
    }
  }

  /** Key by key; an empty text takes a key away. */
  private static Map<String, String> texts(Yaml like, Yaml own) {
    var texts = new LinkedHashMap<String, String>();
    like.entries().forEach((key, value) -> texts.put(key, value.text()));
    own.entries().forEach((key, value) -> texts.put(key, value.text()));
    texts.values().removeIf(String::isEmpty);
    return texts;
  }
}
