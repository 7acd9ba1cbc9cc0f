package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Rule.Target;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision that leads to a refusal, to a completion or to advice to refuse is negative: it needs reasons to choose
 * from, so that no applicant is turned away without one.
 */
final class NegativeCheck {
  private static final Pattern DECISION = Pattern.compile("decisions\\.(\\w+) == ['\"]([\\w-]+)['\"]");

  private NegativeCheck() {}

  static void check(Procedure procedure, Yaml tree, List<Fault> faults) {
    procedure.stages().forEach((key, stage) -> {
      List<Yaml> rules = tree.at("stages").at(key).at("next").items();
      for (int i = 0; i < rules.size(); i++) {
        rule(procedure, stage.next().get(i), rules.get(i), faults);
      }
    });
  }

  private static void rule(Procedure procedure, Rule rule, Yaml place, List<Fault> faults) {
    Matcher named = DECISION.matcher(rule.when() == null ? "" : rule.when().text());
    while (named.find()) {
      decision(procedure, rule, named, place, faults);
    }
    if (rule.suggest() != null && !offers(procedure, rule, rule.suggest())) {
      faults.add(place.fault("suggest: no task there has a decision '" + rule.suggest() + "'"));
    }
  }

  private static void decision(Procedure procedure, Rule rule, Matcher named, Yaml place, List<Fault> faults) {
    TaskDefinition task = procedure.task(named.group(1));
    Choice choice = task.work().choices().stream()
        .filter(c -> c.key().equals(named.group(2)))
        .findFirst()
        .orElse(null);
    if (choice == null) {
      faults.add(place.fault("task '" + task.id() + "' has no decision '" + named.group(2) + "'"));
    } else if (!choice.negative() && harms(procedure, rule)) {
      faults.add(place.fault("decision '" + choice.key() + "' of task '" + task.id()
          + "' is negative by where it leads, so the task must list reasons for it"));
    }
  }

  private static boolean offers(Procedure procedure, Rule rule, String decision) {
    return rule.target() instanceof Target.To to && procedure.stage(to.stage()).tasks().stream()
        .flatMap(task -> task.work().choices().stream())
        .anyMatch(choice -> choice.key().equals(decision));
  }

  private static boolean harms(Procedure procedure, Rule rule) {
    if ("refuse".equals(rule.suggest())) {
      return true;
    }
    return switch (rule.target()) {
      case Target.Ends ends -> ends.end() == End.REFUSED;
      case Target.To to -> procedure.stage(to.stage()).tasks().stream()
          .anyMatch(task -> task.kind() == TaskKind.COMPLETION);
    };
  }
}
