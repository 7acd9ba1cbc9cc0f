package eg.mahalliyat.pictures;

import eg.mahalliyat.expressions.Clause;
import eg.mahalliyat.pictures.StageText.Going;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Join;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.procedure.Lateness;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.Rule;
import eg.mahalliyat.procedure.Silence;
import eg.mahalliyat.procedure.Stage;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.procedure.TaskKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a procedure into words, stage by stage. */
final class Telling {
  private static final String DECISIONS = "decisions.";

  private final Web web;
  private final Function<String, Optional<String>> words;
  private final Procedure procedure;
  private final Phrases phrases;
  private final Order order;
  private final Marks marks;

  Telling(Web web, Function<String, Optional<String>> words, Procedure procedure, Marks marks) {
    this.web = web;
    this.words = words;
    this.procedure = procedure;
    this.phrases = new Phrases(web, words);
    this.order = Order.of(procedure);
    this.marks = marks;
  }

  List<StageText> stages() {
    return order.all().stream().map(procedure::stage).map(this::stage).toList();
  }

  /** What follows when the law's time is over. */
  String silence() {
    Lateness lateness = procedure.lateness();
    String role = role(lateness.task().doer().role());
    String term = term(procedure.decideWithin());
    return lateness.silence() == Silence.ESCALATE || lateness.to() == null
        ? web.t("pictures.escalate", Map.of("term", term, "role", role))
        : web.t("pictures.deemed", Map.of("term", term, "role", role, "number", order.number(lateness.to())));
  }

  private StageText stage(Stage stage) {
    boolean aside = !order.main().contains(stage.key());
    var tasks = stage.tasks().stream().map(task -> task(stage, task)).toList();
    return new StageText(order.number(stage.key()), stage.key(), word("stages." + stage.key()), aside,
        marks.stage(stage.key()), together(stage), tasks, rules(stage));
  }

  private String together(Stage stage) {
    if (stage.tasks().size() < 2) {
      return "";
    }
    return switch (stage.join()) {
      case Join.All _ -> web.t("pictures.all");
      case Join.FirstOf first -> web.t("pictures.first-of", "decision", stage.tasks().stream()
          .map(task -> words.apply("decisions." + task.id() + "." + first.decision()))
          .flatMap(Optional::stream).findFirst().orElse(first.decision()));
    };
  }

  private StageText.Task task(Stage stage, TaskDefinition task) {
    return new StageText.Task(task.kind(), word("tasks." + task.id()), about(task),
        task.when() == null ? "" : web.t("pictures.only", "when", phrases.of(task.when().clause())),
        marks.task(stage.key(), task.id()));
  }

  private String about(TaskDefinition task) {
    var parts = new ArrayList<String>();
    parts.add(who(task));
    String object = task.work().object();
    if (task.kind() == TaskKind.LETTER && object != null) {
      parts.add(web.t("pictures.to", "body", words.apply("bodies." + object).orElse(object)));
    }
    LegalTerm within = task.timing().within();
    if (within != null) {
      parts.add(term(within));
    }
    if (task.timing().lapse() != null) {
      parts.add(web.t("pictures.else-" + task.timing().lapse().word()));
    }
    return String.join(" · ", parts);
  }

  private String who(TaskDefinition task) {
    return switch (task.kind()) {
      case COMPLETION, PAYMENT -> role("applicant");
      case WAIT -> web.t("pictures.wait");
      default -> role(task.doer().role());
    };
  }

  /** Those that lead on along the way come last, next to where it goes on. */
  private List<StageText.Rule> rules(Stage stage) {
    var rules = new ArrayList<StageText.Rule>();
    for (Rule rule : stage.next()) {
      Going going = going(stage, rule);
      rules.add(new StageText.Rule(label(stage, rule, going), going, marks.taken(stage, rule)));
    }
    rules.sort(Comparator.comparingInt(rule -> onward(rule.going()) ? 1 : 0));
    return rules;
  }

  private static boolean onward(Going going) {
    return going instanceof Going.On || going instanceof Going.Out out && out.last();
  }

  /** Only the one way out that goes straight on needs no word. */
  private String label(Stage stage, Rule rule, Going going) {
    String label = rule.when() != null ? phrases.of(rule.when().clause())
        : stage.next().size() > 1 ? otherwise(stage)
        : onward(going) ? "" : web.t("pictures.then");
    return rule.suggest() == null ? label
        : web.t("pictures.advice", Map.of("when", label, "advice", advice(rule)));
  }

  /** Where one task's decisions are told apart, "otherwise" is what remains of them. */
  private String otherwise(Stage stage) {
    List<String> told = stage.next().stream().map(Rule::when).filter(Objects::nonNull)
        .flatMap(when -> decisions(when.clause()).stream()).toList();
    String task = told.isEmpty() ? "" : told.getFirst().substring(0, told.getFirst().indexOf('.'));
    boolean only = told.size() >= stage.next().size() - 1 && told.stream().allMatch(d -> d.startsWith(task + "."));
    List<String> rest = stage.tasks().stream().filter(t -> only && t.id().equals(task) && t.when() == null)
        .flatMap(t -> t.work().choices().stream()).map(choice -> task + "." + choice.key())
        .filter(decision -> !told.contains(decision)).toList();
    return rest.isEmpty() ? web.t("pictures.otherwise")
        : rest.stream().map(decision -> word("decisions." + decision))
            .collect(Collectors.joining(" " + web.t("pictures.or") + " "));
  }

  /** The decisions of which a condition wants one, as {@code task.decision}; empty when it wants something else. */
  private static List<String> decisions(Clause clause) {
    return switch (clause) {
      case Clause.Compares c when c.name().startsWith(DECISIONS) && c.relation() == Clause.Relation.IS
          && c.with() instanceof Clause.Operand.Value value ->
          List.of(c.name().substring(DECISIONS.length()) + "." + value.text());
      case Clause.OneOf one when one.name().startsWith(DECISIONS) ->
          one.values().stream().map(value -> one.name().substring(DECISIONS.length()) + "." + value).toList();
      case Clause.Any any when any.parts().stream().noneMatch(part -> decisions(part).isEmpty()) ->
          any.parts().stream().flatMap(part -> decisions(part).stream()).toList();
      default -> List.of();
    };
  }

  private String advice(Rule rule) {
    if (!(rule.target() instanceof Rule.Target.To to)) {
      return String.valueOf(rule.suggest());
    }
    return procedure.stage(to.stage()).tasks().stream()
        .map(task -> words.apply("decisions." + task.id() + "." + rule.suggest()))
        .flatMap(Optional::stream).findFirst().orElse(String.valueOf(rule.suggest()));
  }

  private Going going(Stage stage, Rule rule) {
    return switch (rule.target()) {
      case Rule.Target.Ends ends -> new Going.Out(ends.end(), web.t("pictures.end-" + ends.end().word()),
          foot(stage) && rule.equals(lastOut(stage)));
      case Rule.Target.To to when to.stage().equals(order.after(stage.key())) ->
          new Going.On(order.number(to.stage()), word("stages." + to.stage()));
      case Rule.Target.To to -> new Going.Jump(order.number(to.stage()), word("stages." + to.stage()));
    };
  }

  private boolean foot(Stage stage) {
    return !order.main().isEmpty() && order.main().getLast().equals(stage.key());
  }

  private static @Nullable Rule lastOut(Stage stage) {
    return stage.next().reversed().stream().filter(rule -> rule.target() instanceof Rule.Target.Ends)
        .findFirst().orElse(null);
  }

  private String role(@Nullable String role) {
    return role == null ? web.t("pictures.platform") : words.apply("roles." + role).orElse(role);
  }

  private String term(LegalTerm term) {
    return web.t("pictures.days-" + term.kind().name().toLowerCase(Locale.ROOT), "days", term.days());
  }

  private String word(String key) {
    return words.apply(key).orElse(key);
  }
}
