package eg.mahalliyat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.shared.Yaml;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A procedure with everything in it, and the people of its office. */
final class Renewal {
  static final String TEXT = """
      clock: {decide-within: 7 working-days, mark: A, silence: escalate}
      start: intake
      stages:
        intake:
          tasks:
            - {id: completeness, kind: review, by: counter-clerk, within: 1 working-day,
               decisions: [complete, incomplete], reasons: {incomplete: [unreadable, other]}}
          next:
            - {when: "decisions.completeness == 'incomplete'", to: completion}
            - {to: examination}
        completion:
          tasks: [{id: complete, kind: completion, within: 30 calendar-days, lapse: shelved}]
          next: [{to: intake}]
        examination:
          tasks:
            - {id: debts, kind: review, by: revenue-officer, decisions: [clear, owes], reasons: {owes: [arrears]}}
            - {id: site, kind: inspection, by: inspector, when: "answers.visit", decisions: [conforms, differs],
               reasons: {differs: [use, area]}}
          next:
            - {when: "decisions.debts == 'owes' || decisions.site == 'differs'", to: endorsement, suggest: refuse}
            - {to: endorsement}
        endorsement:
          tasks:
            - {id: decision, kind: endorsement, by: unit-head, decisions: [approve, refuse], reasons: {refuse: [debts]},
               not-by: [completeness, debts]}
          next:
            - {when: "decisions.decision == 'refuse'", end: refused}
            - {to: fee}
        fee:
          tasks: [{id: pay, kind: payment, fees: licence, expires: 7 calendar-days}]
          next: [{to: issue}]
        issue:
          tasks: [{id: licence, kind: issue, output: shop-licence}]
          next: [{to: handover}]
        handover:
          tasks: [{id: give, kind: handover, by: counter-clerk, ways: [pickup], when: "answers.delivery == 'pickup'"}]
          end: completed
      """;

  static final Names NAMES =
      new Names(Map.of("answers", Map.of("visit", ValueType.TRUTH, "delivery", ValueType.TEXT)));
  static final Known KNOWN = new Known(
      Set.of("counter-clerk", "revenue-officer", "inspector", "unit-head"), Set.of("licence"),
      Set.of("shop-licence"), Set.of("TRAFFIC"), Set.of("plots"));

  /** Sunday 3 May 2026; Thursday the 7th is made a holiday below. */
  static final LocalDate SUNDAY = LocalDate.of(2026, 5, 3);

  static final WorkingDays CALENDAR =
      new WorkingDays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(LocalDate.of(2026, 5, 7)));

  static final Actor CLERK = new Actor("mona", Set.of("counter-clerk"));
  static final Actor REVENUE = new Actor("hany", Set.of("revenue-officer"));
  static final Actor INSPECTOR = new Actor("salma", Set.of("inspector"));
  static final Actor HEAD = new Actor("adel", Set.of("unit-head"));

  private Renewal() {}

  static Procedure procedure() {
    return with("start", "start");
  }

  /** With one part of the text changed. */
  static Procedure with(String was, String becomes) {
    var faults = new ArrayList<Fault>();
    var read = read(TEXT.replace(was, becomes), faults);
    assertThat(faults).isEmpty();
    return Objects.requireNonNull(read);
  }

  static @Nullable Procedure read(String text, List<Fault> faults) {
    return Procedures.read(Yaml.read("T/service.yaml", text, faults), NAMES, KNOWN, faults).orElse(null);
  }

  static Context context(boolean visit, String delivery) {
    return new Context(Map.of("answers", Map.of("visit", visit ? "yes" : "no", "delivery", delivery)), CALENDAR);
  }

  /** Ten in the morning, so many days after the Sunday. */
  static Instant day(int days) {
    return SUNDAY.plusDays(days).atTime(LocalTime.of(10, 0)).atZone(WorkingDays.CAIRO).toInstant();
  }

  static LocalDate date(Instant at) {
    return at.atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
