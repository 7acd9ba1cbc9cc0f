package eg.mahalliyat.expressions;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import eg.mahalliyat.expressions.Clause.Operand;
import eg.mahalliyat.expressions.Clause.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From the tree of an expression to what it says. */
final class ClauseReader {
  private static final Map<String, Relation> RELATIONS = Map.of("_==_", Relation.IS, "_!=_", Relation.IS_NOT,
      "_<_", Relation.LESS, "_<=_", Relation.AT_MOST, "_>_", Relation.MORE, "_>=_", Relation.AT_LEAST);
  private static final Set<String> CONVERSIONS = Set.of("egp", "number");

  private ClauseReader() {}

  static Clause read(CelExpr expression) {
    return switch (expression.getKind()) {
      case SELECT -> new Clause.Holds(Lint.qualified(expression.select()));
      case CALL -> call(expression.call());
      default -> new Clause.Computed();
    };
  }

  private static Clause call(CelExpr.CelCall call) {
    List<CelExpr> args = call.args();
    return switch (call.function()) {
      case "_&&_" -> new Clause.All(parts("_&&_", args));
      case "_||_" -> new Clause.Any(parts("_||_", args));
      case "!_" -> new Clause.Not(read(args.getFirst()));
      case "@in" -> oneOf(args.getFirst(), args.getLast());
      default -> RELATIONS.containsKey(call.function())
          ? compares(args.getFirst(), RELATIONS.get(call.function()), args.getLast())
          : new Clause.Computed();
    };
  }

  /** {@code a && b && c} is a tree of two and two; a reader wants three in a row. */
  private static List<Clause> parts(String function, List<CelExpr> args) {
    var parts = new ArrayList<Clause>();
    for (CelExpr arg : args) {
      if (arg.getKind() == CelExpr.ExprKind.Kind.CALL && arg.call().function().equals(function)) {
        parts.addAll(parts(function, arg.call().args()));
      } else {
        parts.add(read(arg));
      }
    }
    return parts;
  }

  private static Clause oneOf(CelExpr name, CelExpr list) {
    if (name.getKind() != CelExpr.ExprKind.Kind.SELECT || list.getKind() != CelExpr.ExprKind.Kind.LIST) {
      return new Clause.Computed();
    }
    var values = new ArrayList<String>();
    for (CelExpr element : list.list().elements()) {
      if (!(operand(element).orElse(null) instanceof Operand.Value value)) {
        return new Clause.Computed();
      }
      values.add(value.text());
    }
    return new Clause.OneOf(Lint.qualified(name.select()), values);
  }

  private static Clause compares(CelExpr one, Relation relation, CelExpr other) {
    Operand first = operand(one).orElse(null);
    Operand second = operand(other).orElse(null);
    if (first instanceof Operand.Name name && second != null) {
      return new Clause.Compares(name.name(), relation, second);
    }
    if (second instanceof Operand.Name name && first != null) {
      return new Clause.Compares(name.name(), relation.turned(), first);
    }
    return new Clause.Computed();
  }

  private static Optional<Operand> operand(CelExpr expression) {
    return switch (expression.getKind()) {
      case SELECT -> Optional.of(new Operand.Name(Lint.qualified(expression.select())));
      case CONSTANT -> constant(expression.constant()).map(Operand.Value::new);
      case CALL -> CONVERSIONS.contains(expression.call().function())
          ? operand(expression.call().args().getFirst())
          : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> constant(CelConstant constant) {
    return switch (constant.getKind()) {
      case STRING_VALUE -> Optional.of(constant.stringValue());
      case INT64_VALUE -> Optional.of(Long.toString(constant.int64Value()));
      case BOOLEAN_VALUE -> Optional.of(Boolean.toString(constant.booleanValue()));
      default -> Optional.empty();
    };
  }
}
