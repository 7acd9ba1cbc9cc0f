package eg.mahalliyat.pictures;

import eg.mahalliyat.expressions.Clause;
import eg.mahalliyat.expressions.Clause.Operand;
import eg.mahalliyat.expressions.Clause.Relation;
import eg.mahalliyat.platform.web.Web;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Conditions in the words of their service: the decision's own words instead of an expression. */
final class Phrases {
  private final Web web;
  private final Function<String, Optional<String>> words;
  private final Set<String> shared;

  /** @param shared words of decisions that several tasks of one stage have, so that the task must be named too */
  Phrases(Web web, Function<String, Optional<String>> words, Set<String> shared) {
    this.web = web;
    this.words = words;
    this.shared = Set.copyOf(shared);
  }

  String of(Clause clause) {
    return switch (clause) {
      case Clause.All all -> all.parts().stream().map(this::part).distinct().reduce(this::and).orElse("");
      case Clause.Any any -> any.parts().stream().map(this::of).distinct().reduce(this::or).orElse("");
      case Clause.Not not -> not(not.part());
      case Clause.Holds holds -> stands(holds.name(), true);
      case Clause.OneOf one -> is(one.name(), Relation.IS, one.values().stream()
          .map(value -> value(one.name(), value)).reduce(this::or).orElse(""));
      case Clause.Compares compares -> compares(compares);
      case Clause.Computed _ -> web.t("pictures.computed");
    };
  }

  /** Two cases of which one is enough. */
  String or(String one, String other) {
    return web.t("pictures.or", Map.of("one", one, "other", other));
  }

  private String and(String one, String other) {
    return web.t("pictures.and", Map.of("one", one, "other", other));
  }

  private String part(Clause part) {
    return part instanceof Clause.Any ? "(" + of(part) + ")" : of(part);
  }

  private String not(Clause part) {
    return part instanceof Clause.Holds holds
        ? stands(holds.name(), false)
        : web.t("pictures.not", "what", of(part));
  }

  /** What is true or false: a paper that is there or not, a question answered by yes or no. */
  private String stands(String name, boolean so) {
    return name.startsWith("documents.")
        ? web.t(so ? "pictures.attached" : "pictures.missing", "what", label(name))
        : say("is", label(name), web.t(so ? "pictures.yes" : "pictures.no"));
  }

  /** A question that ends with its own mark needs no colon before the answer. */
  private String say(String relation, String what, String value) {
    boolean asks = what.endsWith("?") || what.endsWith("؟");
    String key = asks && relation.equals("is") ? "answer" : relation;
    return web.t("pictures." + key, Map.of("what", what, "value", value));
  }

  private String compares(Clause.Compares compares) {
    String name = compares.name();
    return switch (compares.with()) {
      case Operand.Name other -> is(name, compares.relation(), label(other.name()));
      case Operand.Value value when value.text().isEmpty() -> compares.relation() == Relation.IS
          ? web.t("pictures.missing", "what", label(name))
          : web.t("pictures.given", "what", label(name));
      case Operand.Value value when value.text().equals("true") || value.text().equals("false") ->
          stands(name, value.text().equals("true") == (compares.relation() == Relation.IS));
      case Operand.Value value -> is(name, compares.relation(), value(name, value.text()));
    };
  }

  /** A decision is named by its own words; everything else by what it is of. */
  private String is(String name, Relation relation, String value) {
    if (name.startsWith("decisions.")) {
      String decision = shared.contains(value) ? say("is", label(name), value) : value;
      return relation == Relation.IS ? decision : web.t("pictures.not", "what", decision);
    }
    String word = relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return say(word, label(name), value);
  }

  private String value(String name, String value) {
    return words.apply(name + "." + value)
        .or(() -> words.apply(name.replaceFirst("^answers", "questions") + ".options." + value))
        .orElseGet(() -> name.equals("applicant.kind") ? web.t("pictures.applicant-" + value) : value);
  }

  private String label(String name) {
    return words.apply(name)
        .or(() -> words.apply(name.replaceFirst("^answers", "questions") + ".label"))
        .or(() -> words.apply(name.replaceFirst("^answers\\.(\\w+)\\.", "questions.$1.fields.")))
        .or(() -> words.apply(name + ".title"))
        .or(() -> words.apply(name.replaceFirst("^decisions", "tasks")))
        .orElseGet(() -> web.t(name.startsWith("fees.") ? "pictures.fees"
            : name.startsWith("applicant.") ? "pictures.applicant" : "pictures.value"));
  }
}
