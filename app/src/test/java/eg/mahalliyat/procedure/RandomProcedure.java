package eg.mahalliyat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Writes definitions at random: every kind of task, side by side, with loops, refusals, bills and silence. */
final class RandomProcedure {
  static final List<String> ROLES = List.of("red", "green", "blue", "supervisor");
  private static final Names NAMES = new Names(Map.of("answers",
      Map.of("one", ValueType.TRUTH, "two", ValueType.TRUTH, "day", ValueType.TEXT)));
  private static final Known KNOWN =
      new Known(Set.copyOf(ROLES), Set.of("file", "last"), Set.of("paper"), Set.of("TRAFFIC"), Set.of("plots"));

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int tasks;

  private RandomProcedure(Random random) {
    this.random = random;
  }

  static Procedure procedure(Random random) {
    String text = new RandomProcedure(random).write();
    var faults = new ArrayList<Fault>();
    var read = Procedures.read(Yaml.read("random.yaml", text, faults), NAMES, KNOWN, faults).orElse(null);
    assertThat(faults).as(text).isEmpty();
    return Objects.requireNonNull(read);
  }

  static Context context(Random random) {
    return new Context(Map.of("answers", Map.of("one", yesNo(random), "two", yesNo(random),
        "day", random.nextBoolean() ? "" : "2026-05-" + (10 + random.nextInt(20)))), Renewal.CALENDAR);
  }

  private String write() {
    String silence = random.nextBoolean() ? "escalate" : "deemed-accepted, by: blue, to: fee";
    text.append("clock: {decide-within: ").append(5 + random.nextInt(20)).append(" working-days, mark: A, silence: ")
        .append(silence).append("}\nstart: s0\nstages:\n");
    int stages = 2 + random.nextInt(4);
    for (int i = 0; i < stages; i++) {
      stage(i, i + 1 == stages ? "fee" : "s" + (i + 1));
    }
    text.append("  fee: {tasks: [{id: pay_last, kind: payment, fees: last, expires: 9 calendar-days}], next: [{to: out}]}\n");
    text.append("  out: {tasks: [{id: paper, kind: issue, output: paper}], next: [{to: end}]}\n");
    text.append("  end: {tasks: [{id: give, kind: handover, by: red, ways: [post, pickup], when: \"answers.one\"}], ")
        .append("end: completed}\n");
    return text.toString();
  }

  private void stage(int i, String onward) {
    switch (random.nextInt(6)) {
      case 0 -> plain(i, onward, "kind: payment, fees: file, expires: 7 calendar-days");
      case 1 -> plain(i, onward, random.nextBoolean() ? "kind: wait, for: 4 calendar-days" : "kind: wait, until: answers.day");
      case 2 -> plain(i, onward, "kind: allocation, from: plots" + (random.nextBoolean() ? ", by: green" : ""));
      default -> deciding(i, onward);
    }
  }

  private void plain(int i, String onward, String task) {
    text.append("  s").append(i).append(":\n    tasks:\n");
    for (int n = random.nextInt(2); n >= 0; n--) {
      text.append("      - {id: t").append(tasks++).append(", ").append(task).append(when()).append("}\n");
    }
    text.append("    next: [{to: ").append(onward).append("}]\n");
  }

  private void deciding(int i, String onward) {
    text.append("  s").append(i).append(":\n");
    if (random.nextInt(3) == 0) {
      text.append("    join: first-of no\n");
    }
    text.append("    tasks:\n");
    int first = tasks;
    boolean asks = random.nextInt(3) == 0;
    staff(asks ? "review" : kind(), asks, "");
    for (int n = random.nextInt(3); n > 0; n--) {
      staff(kind(), false, when());
    }
    text.append("    next:\n");
    if (asks) {
      text.append("      - {when: \"decisions.t").append(first).append(" == 'incomplete'\", to: c").append(i).append("}\n");
    }
    String target = random.nextBoolean() ? "end: refused" : "to: s" + random.nextInt(i + 1);
    text.append("      - {when: \"decisions.t").append(first).append(" == 'no'\", ").append(target).append("}\n");
    text.append("      - {to: ").append(onward).append("}\n");
    if (asks) {
      text.append("  c").append(i).append(": {tasks: [{id: more").append(i)
          .append(", kind: completion, within: 20 calendar-days}], next: [{to: s").append(i).append("}]}\n");
    }
  }

  private void staff(String kind, boolean asks, String when) {
    String role = ROLES.get(random.nextInt(3));
    text.append("      - {id: t").append(tasks++).append(", kind: ").append(kind).append(", by: ").append(role)
        .append(when).append(", decisions: [yes, no").append(asks ? ", incomplete" : "")
        .append("], reasons: {no: [other]").append(asks ? ", incomplete: [other]" : "").append('}');
    if (kind.equals("letter")) {
      text.append(", to: TRAFFIC, reply-within: 3 working-days, stops-clock: ").append(random.nextBoolean());
    } else {
      text.append(", within: 2 working-days");
    }
    if (kind.equals("inspection")) {
      text.append(", checklist: [clean, {key: area, kind: number}], photographs: 1");
    }
    if (kind.equals("inspection") && random.nextBoolean()) {
      text.append(", assign: blind");
    }
    text.append("}\n");
  }

  private String kind() {
    return List.of("review", "review", "inspection", "endorsement", "letter").get(random.nextInt(5));
  }

  private String when() {
    return List.of("", "", ", when: \"answers.one\"", ", when: \"answers.two\"").get(random.nextInt(4));
  }

  private static String yesNo(Random random) {
    return random.nextBoolean() ? "yes" : "no";
  }
}
