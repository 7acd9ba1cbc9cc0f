package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Rule.Target;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision that leads to a refusal, to a completion or to advice to refuse is negative: it needs reasons to choose
 * from, so that no applicant is turned away without one. And nobody is refused, or asked for more, but by a decision.
 */
final class NegativeCheck {
  private static final Pattern DECISION =
      Pattern.compile("decisions\\.(\\w+) *(==|!=|in) *(['\"][\\w-]+['\"]|\\[[^\\]]*])");
  private static final Pattern KEY = Pattern.compile("['\"]([\\w-]+)['\"]");

  /** @param holds true when the condition holds for this decision, false when it holds for all others */
  private record Named(String task, String decision, boolean holds) {}

  private final Procedure procedure;
  private final List<Fault> faults;

  private NegativeCheck(Procedure procedure, List<Fault> faults) {
    this.procedure = procedure;
    this.faults = faults;
  }

  static void check(Procedure procedure, Yaml tree, List<Fault> faults) {
    var check = new NegativeCheck(procedure, faults);
    procedure.stages().forEach((key, stage) -> {
      Yaml place = tree.at("stages").at(key);
      List<Yaml> rules = place.at("next").items();
      for (int i = 0; i < stage.next().size(); i++) {
        check.rule(stage, stage.next().get(i), i < rules.size() ? rules.get(i) : place.at("end"));
      }
    });
  }

  private void rule(Stage stage, Rule rule, Yaml place) {
    List<Named> all = named(rule);
    all.forEach(named -> decision(rule, named, place));
    if (rule.suggest() != null && !offers(rule, rule.suggest())) {
      faults.add(place.fault("rule.suggest", "decision", rule.suggest()));
    }
    boolean decides = stage.tasks().stream().anyMatch(task -> task.kind().decides());
    boolean byDecision = all.stream().anyMatch(Named::holds);
    if (refuses(rule.target()) && !byDecision && (decides || rule.when() != null)) {
      faults.add(place.fault("rule.refusal"));
    }
    if (completes(rule.target()) && all.stream().noneMatch(this::asksForMore)) {
      faults.add(place.fault("rule.completion"));
    }
    if (rule.target() instanceof Target.Ends ends && ends.end() == End.WITHDRAWN) {
      faults.add(place.fault("rule.withdrawn"));
    }
  }

  private static List<Named> named(Rule rule) {
    var all = new ArrayList<Named>();
    Matcher found = DECISION.matcher(rule.when() == null ? "" : rule.when().text());
    while (found.find()) {
      Matcher keys = KEY.matcher(found.group(3));
      while (keys.find()) {
        all.add(new Named(found.group(1), keys.group(1), !found.group(2).equals("!=")));
      }
    }
    return all;
  }

  private void decision(Rule rule, Named named, Yaml place) {
    Choice choice = procedure.task(named.task()).choice(named.decision());
    if (choice == null) {
      faults.add(place.fault("rule.decision", "task", named.task(), "decision", named.decision()));
    } else if (named.holds() && !choice.negative() && harms(rule)) {
      faults.add(place.fault("rule.reasons", "decision", choice.key(), "task", named.task()));
    }
  }

  private boolean asksForMore(Named named) {
    Choice choice = procedure.task(named.task()).choice(named.decision());
    return named.holds() && choice != null && choice.asksForMore();
  }

  private boolean offers(Rule rule, String decision) {
    return rule.target() instanceof Target.To to && procedure.stage(to.stage()).tasks().stream()
        .anyMatch(task -> task.choice(decision) != null);
  }

  private boolean harms(Rule rule) {
    return Objects.equals(rule.suggest(), "refuse") || refuses(rule.target()) || completes(rule.target());
  }

  private boolean completes(Target target) {
    return target instanceof Target.To to && procedure.stage(to.stage()).tasks().stream()
        .anyMatch(task -> task.kind() == TaskKind.COMPLETION);
  }

  /** True where nothing but a refusal can follow. */
  private boolean refuses(Target target) {
    return switch (target) {
      case Target.Ends ends -> ends.end() == End.REFUSED;
      case Target.To to -> procedure.stage(to.stage()).next().stream()
          .allMatch(rule -> rule.target() instanceof Target.Ends ends && ends.end() == End.REFUSED);
    };
  }
}
