package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.expressions.Expressions;
import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From the tree of a definition to a procedure; what is wrong is told, and read as something harmless. */
final class ProcedureReader {
  private static final LegalTerm ANY = new LegalTerm(1, DayKind.WORKING);

  private final ExpressionReader expressions;
  private final Known known;
  private final List<Fault> faults;

  ProcedureReader(Names names, Known known, List<Fault> faults) {
    this.expressions = new ExpressionReader(new Expressions(names), faults);
    this.known = known;
    this.faults = faults;
  }

  ExpressionReader expressions() {
    return expressions;
  }

  Procedure read(Yaml tree) {
    tree.only(faults, "clock", "start", "stages");
    Yaml clock = tree.at("clock");
    clock.only(faults, "decide-within", "mark", "silence", "by", "to");
    var stages = new LinkedHashMap<String, Stage>();
    tree.at("stages").entries().forEach((key, stage) -> stages.put(key, stage(key, stage, tree)));
    String start = tree.at("start").text();
    if (!stages.containsKey(start)) {
      faults.add(tree.at("start").fault("procedure.start", "stage", start));
    }
    return new Procedure(start, term(clock.at("decide-within")).orElse(ANY), clock.at("mark").mark(faults),
        lateness(clock, stages), stages);
  }

  private Lateness lateness(Yaml clock, Map<String, Stage> stages) {
    Silence silence = word(Silence.class, clock.at("silence"), Silence.ESCALATE);
    Yaml to = clock.at("to");
    boolean deems = silence == Silence.DEEMED_ACCEPTED;
    if (deems && !stages.containsKey(to.text())) {
      faults.add(to.fault("clock.to", "stage", to.text()));
    }
    if (!deems && to.present()) {
      faults.add(to.fault("clock.to-alone"));
    }
    if (deems && !clock.at("by").present()) {
      faults.add(clock.fault("clock.by"));
    }
    String by = clock.at("by").present() ? role(clock.at("by")) : Actor.SUPERVISOR;
    return deems ? Lateness.deemed(by, to.text()) : Lateness.escalated(by);
  }

  private Stage stage(String key, Yaml stage, Yaml tree) {
    stage.only(faults, "tasks", "join", "next", "end");
    var tasks = new ArrayList<TaskDefinition>();
    for (Yaml task : stage.at("tasks").items()) {
      tasks.add(new TaskReader(this, known, faults).read(task));
    }
    return new Stage(key, tasks, join(stage.at("join")), next(key, stage, tree));
  }

  private Join join(Yaml join) {
    String text = join.text();
    if (join.present() && !text.equals("all") && !text.matches("first-of \\w+")) {
      faults.add(join.fault("stage.join"));
    }
    return text.startsWith("first-of ") ? new Join.FirstOf(text.substring("first-of ".length())) : new Join.All();
  }

  private List<Rule> next(String key, Yaml stage, Yaml tree) {
    if (stage.at("end").present()) {
      return List.of(new Rule(null, new Rule.Target.Ends(word(End.class, stage.at("end"), End.COMPLETED)), null));
    }
    List<Yaml> rules = stage.at("next").items();
    boolean closed = !rules.isEmpty() && !rules.getLast().at("when").present();
    if (!closed) {
      faults.add(stage.fault("stage.last-rule", "stage", key));
    }
    if (rules.stream().limit(Math.max(0, rules.size() - 1)).anyMatch(rule -> !rule.at("when").present())) {
      faults.add(stage.at("next").fault("stage.only-last", "stage", key));
    }
    return rules.stream().map(rule -> rule(rule, tree)).toList();
  }

  private Rule rule(Yaml rule, Yaml tree) {
    rule.only(faults, "when", "to", "end", "suggest");
    String suggest = rule.at("suggest").value().orElse(null);
    return new Rule(expressions.condition(rule.at("when")), target(rule, tree), suggest);
  }

  private Rule.Target target(Yaml rule, Yaml tree) {
    if (rule.at("end").present()) {
      return new Rule.Target.Ends(word(End.class, rule.at("end"), End.COMPLETED));
    }
    String to = rule.at("to").text();
    if (!tree.at("stages").entries().containsKey(to)) {
      faults.add(rule.fault("rule.to", "stage", to));
    }
    return new Rule.Target.To(to);
  }

  String role(Yaml by) {
    String role = by.text();
    if (!known.roles().contains(role)) {
      faults.add(by.fault("task.role", "role", role));
    }
    return role;
  }

  boolean truth(Yaml text, boolean otherwise) {
    if (text.present() && !text.text().equals("true") && !text.text().equals("false")) {
      faults.add(text.fault("truth", "text", text.text()));
    }
    return text.present() ? text.text().equals("true") : otherwise;
  }

  Optional<LegalTerm> term(Yaml text) {
    Optional<LegalTerm> term = LegalTerm.parse(text.text());
    if (term.isEmpty()) {
      String wrong = text.text();
      faults.add(text.fault("term", "text", wrong));
    }
    return term;
  }

  /** Reads {@code deemed-accepted} as {@code DEEMED_ACCEPTED}; what is absent or wrong becomes {@code otherwise}. */
  <E extends Enum<E>> E word(Class<E> type, Yaml text, E otherwise) {
    for (E value : type.getEnumConstants()) {
      if (spelled(value).equals(text.text())) {
        return value;
      }
    }
    if (text.present()) {
      String words = String.join(", ", Arrays.stream(type.getEnumConstants()).map(ProcedureReader::spelled).toList());
      faults.add(text.fault("word", "text", text.text(), "known", words));
    }
    return otherwise;
  }

  private static String spelled(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
