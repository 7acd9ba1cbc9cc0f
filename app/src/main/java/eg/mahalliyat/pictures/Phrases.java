package eg.mahalliyat.pictures;

import eg.mahalliyat.expressions.Clause;
import eg.mahalliyat.expressions.Clause.Operand;
import eg.mahalliyat.expressions.Clause.Relation;
import eg.mahalliyat.platform.web.Web;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conditions in the words of their service: the decision's own words instead of an expression. */
final class Phrases {
  private final Web web;
  private final Function<String, Optional<String>> words;

  Phrases(Web web, Function<String, Optional<String>> words) {
    this.web = web;
    this.words = words;
  }

  String of(Clause clause) {
    return switch (clause) {
      case Clause.All all -> join("and", all.parts());
      case Clause.Any any -> join("or", any.parts());
      case Clause.Not not -> not(not.part());
      case Clause.Holds holds -> stands(holds.name(), true);
      case Clause.OneOf one -> is(one.name(), Relation.IS, one.values().stream()
          .map(value -> value(one.name(), value)).collect(Collectors.joining(" " + web.t("pictures.or") + " ")));
      case Clause.Compares compares -> compares(compares);
      case Clause.Computed _ -> web.t("pictures.computed");
    };
  }

  private String join(String word, List<Clause> parts) {
    return parts.stream().map(this::of).distinct().collect(Collectors.joining(" " + web.t("pictures." + word) + " "));
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
    return web.t("pictures." + (asks && relation.equals("is") ? "answer" : relation), Map.of("what", what, "value", value));
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
      return relation == Relation.IS ? value : web.t("pictures.not", "what", value);
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
        .or(() -> words.apply(name + ".title"))
        .or(() -> words.apply(name.replaceFirst("^decisions", "tasks")))
        .orElseGet(() -> web.t(name.startsWith("fees.") ? "pictures.fees"
            : name.startsWith("applicant.") ? "pictures.applicant" : "pictures.value"));
  }
}
