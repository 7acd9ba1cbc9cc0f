package eg.mahalliyat.pictures;

import eg.mahalliyat.expressions.Clause;
import eg.mahalliyat.procedure.Rule;
import eg.mahalliyat.procedure.Stage;
import java.util.List;
import java.util.Objects;

/** What "otherwise" means where the rules of a stage tell the decisions of one task apart. */
final class Remaining {
  private static final String ROOT = "decisions.";

  private Remaining() {}

  /** The decisions that no rule names, as {@code task.decision}; empty where the rules ask for more than decisions. */
  static List<String> decisions(Stage stage) {
    List<Clause> asked = stage.next().stream().map(Rule::when).filter(Objects::nonNull).map(c -> c.clause()).toList();
    List<String> told = asked.stream().flatMap(clause -> named(clause).stream()).toList();
    if (told.isEmpty() || asked.stream().anyMatch(clause -> named(clause).isEmpty())) {
      return List.of();
    }
    String task = told.getFirst().substring(0, told.getFirst().indexOf('.'));
    if (!told.stream().allMatch(decision -> decision.startsWith(task + "."))) {
      return List.of();
    }
    return stage.tasks().stream().filter(t -> t.id().equals(task) && t.when() == null)
        .flatMap(t -> t.work().choices().stream()).map(choice -> task + "." + choice.key())
        .filter(decision -> !told.contains(decision)).toList();
  }

  /** Of which a condition wants one; empty when it wants something else. */
  private static List<String> named(Clause clause) {
    return switch (clause) {
      case Clause.Compares c when c.name().startsWith(ROOT) && c.relation() == Clause.Relation.IS
          && c.with() instanceof Clause.Operand.Value value ->
          List.of(c.name().substring(ROOT.length()) + "." + value.text());
      case Clause.OneOf one when one.name().startsWith(ROOT) ->
          one.values().stream().map(value -> one.name().substring(ROOT.length()) + "." + value).toList();
      case Clause.Any any when any.parts().stream().noneMatch(part -> named(part).isEmpty()) ->
          any.parts().stream().flatMap(part -> named(part).stream()).toList();
      default -> List.of();
    };
  }
}
