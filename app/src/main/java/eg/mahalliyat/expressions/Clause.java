package eg.mahalliyat.expressions;

import java.util.List;

/** What a condition says, for those who put it into a reader's words. */
public sealed interface Clause {
  record All(List<Clause> parts) implements Clause {}

  record Any(List<Clause> parts) implements Clause {}

  record Not(Clause part) implements Clause {}

  /** @param name a qualified name that is true or false, such as {@code documents.SKETCH} */
  record Holds(String name) implements Clause {}

  /** @param name a qualified name */
  record Compares(String name, Relation relation, Operand with) implements Clause {}

  /** @param values of which {@code name} has one */
  record OneOf(String name, List<String> values) implements Clause {}

  /** A calculation, which plain words would only make longer. */
  record Computed() implements Clause {}

  /** How two values stand to each other. */
  enum Relation {
    IS, IS_NOT, LESS, AT_MOST, MORE, AT_LEAST;

    /** As it is with both sides exchanged. */
    Relation turned() {
      return switch (this) {
        case IS, IS_NOT -> this;
        case LESS -> MORE;
        case AT_MOST -> AT_LEAST;
        case MORE -> LESS;
        case AT_LEAST -> AT_MOST;
      };
    }
  }

  /** What a name is compared with. */
  sealed interface Operand {
    record Value(String text) implements Operand {}

    record Name(String name) implements Operand {}
  }
}
