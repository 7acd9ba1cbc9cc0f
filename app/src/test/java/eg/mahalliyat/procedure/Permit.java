package eg.mahalliyat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A second procedure, with letters, lots, allocations, waits and deemed acceptance, and the people of its office. */
final class Permit {
  static final String TEXT = """
      clock: {decide-within: 20 working-days, mark: A, silence: deemed-accepted, by: unit-head, to: fee}
      start: intake
      stages:
        intake:
          tasks:
            - {id: completeness, kind: review, by: counter-clerk, within: 1 working-day,
               decisions: [complete, incomplete], reasons: {incomplete: [unreadable, other]}}
          next:
            - {when: "decisions.completeness == 'incomplete'", to: completion}
            - {to: application}
        completion:
          tasks: [{id: complete, kind: completion, within: 30 calendar-days, lapse: shelved}]
          next: [{to: intake}]
        application:
          tasks:
            - {id: pay_file, kind: payment, fees: file, expires: 7 calendar-days}
            - {id: pay_visit, kind: payment, fees: visit, expires: 7 calendar-days, when: "answers.visit"}
          next: [{to: examination}]
        examination:
          tasks:
            - {id: papers, kind: review, by: licence-officer, within: 5 working-days, decisions: [clear, doubts],
               reasons: {doubts: [title]}}
            - {id: site, kind: inspection, by: inspector, when: "answers.visit", within: 3 working-days, assign: blind,
               decisions: [conforms, differs], reasons: {differs: [use, area]},
               checklist: [frontage_clear, {key: area_m2, kind: number}, {key: remark, kind: text}],
               photographs: 2, coordinates: true}
            - {id: traffic, kind: letter, to: TRAFFIC, by: licence-officer, reply-within: 7 working-days,
               stops-clock: true, when: "answers.road == 'main'", decisions: [agrees, objects],
               reasons: {objects: [safety]}}
          next:
            - {when: "decisions.traffic == 'objects'", to: endorsement, suggest: refuse}
            - {when: "findings.site.area_m2 > 100", to: board}
            - {to: endorsement}
        board:
          tasks: [{id: ruling, kind: endorsement, by: board, decisions: [agrees, declines], reasons: {declines: [size]}}]
          next:
            - {when: "decisions.ruling == 'declines'", end: refused}
            - {to: endorsement}
        endorsement:
          tasks:
            - {id: decision, kind: endorsement, by: unit-head, within: 2 working-days, decisions: [approve, refuse],
               reasons: {refuse: [papers, site]}, not-by: [completeness]}
          next:
            - {when: "decisions.decision == 'refuse'", end: refused}
            - {to: fee}
        fee:
          tasks: [{id: pay, kind: payment, fees: licence, expires: 7 calendar-days}]
          next: [{to: plot}]
        plot:
          tasks: [{id: plot, kind: allocation, from: plots, by: licence-officer}]
          next: [{to: term}]
        term:
          tasks:
            - {id: until_then, kind: wait, until: "answers.held_on", when: "answers.held_on != ''"}
            - {id: pause, kind: wait, for: 3 calendar-days}
          next: [{to: issue}]
        issue:
          tasks: [{id: licence, kind: issue, output: permit}]
          end: completed
      """;

  static final Actor CLERK = new Actor("mona", Set.of("counter-clerk"));
  static final Actor OFFICER = new Actor("hany", Set.of("licence-officer"));
  static final Actor INSPECTOR = new Actor("salma", Set.of("inspector"));
  static final Actor HEAD = new Actor("adel", Set.of("unit-head"));
  static final Actor SUPERVISOR = new Actor("nadia", Set.of("supervisor"));

  static final Findings SEEN = new Findings(
      Map.of("frontage_clear", "yes", "area_m2", "45.5", "remark", "Newly painted"), List.of("photo-1", "photo-2"),
      new Findings.Place(new BigDecimal("30.0444"), new BigDecimal("31.2357")));

  private static final Names NAMES = new Names(Map.of("answers",
      Map.of("visit", ValueType.TRUTH, "road", ValueType.TEXT, "held_on", ValueType.TEXT)));
  private static final Known KNOWN = new Known(
      Set.of("counter-clerk", "licence-officer", "inspector", "unit-head", "board", "supervisor"),
      Set.of("file", "visit", "licence"), Set.of("permit"), Set.of("TRAFFIC", "WATER"), Set.of("plots"));

  private Permit() {}

  static @Nullable Procedure read(String text, List<Fault> faults) {
    return Procedures.read(Yaml.read("T/service.yaml", text, faults), NAMES, KNOWN, faults).orElse(null);
  }

  static Procedure procedure() {
    var faults = new ArrayList<Fault>();
    Procedure read = read(TEXT, faults);
    assertThat(faults).isEmpty();
    return Objects.requireNonNull(read);
  }

  /** A visit, a main road and a day are wanted by answering {@code visit}, {@code road}, {@code held_on}. */
  static Context context(Map<String, String> answers) {
    return new Context(new HashMap<>(Map.of("answers", answers)), Renewal.CALENDAR);
  }
}
