package eg.mahalliyat.expressions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What CEL itself would say badly or too late: unknown names, and texts that are no numbers. */
final class Lint {
  private static final Set<String> READ_NUMBERS = Set.of("egp", "number", "percent");

  private static final Set<String> JOINS = Set.of("add_string", "add_bytes", "add_list");

  private Lint() {}

  static void check(CelAbstractSyntaxTree tree, Names names) throws WrongExpression {
    for (CelExpr part : parts(tree).toList()) {
      if (part.getKind() == CelExpr.ExprKind.Kind.SELECT) {
        known(part.select(), names);
      } else if (part.getKind() == CelExpr.ExprKind.Kind.CALL && READ_NUMBERS.contains(part.call().function())) {
        numbers(part.call());
      }
    }
  }

  static Set<String> inputs(CelAbstractSyntaxTree tree, Names names) {
    return parts(tree)
        .filter(part -> part.getKind() == CelExpr.ExprKind.Kind.SELECT)
        .map(part -> qualified(part.select()))
        .filter(name -> names.type(name).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Joining doubles what is joined: a few lines could fill the memory of the program. */
  static void joins(CelAbstractSyntaxTree typed, String text) throws WrongExpression {
    if (typed.getReferenceMap().values().stream()
        .anyMatch(used -> used.overloadIds().stream().anyMatch(JOINS::contains))) {
      throw new WrongExpression("expression.joined", Map.of("text", text));
    }
  }

  private static Stream<CelExpr> parts(CelAbstractSyntaxTree tree) {
    return CelNavigableAst.fromAst(tree).getRoot().allNodes().map(node -> node.expr());
  }

  private static void known(CelExpr.CelSelect select, Names names) throws WrongExpression {
    String name = qualified(select);
    int dot = name.indexOf('.');
    if (dot > 0 && names.type(name).isEmpty()) {
      String root = name.substring(0, dot);
      String key = name.substring(dot + 1);
      Set<String> there = new TreeSet<>(names.roots().getOrDefault(root, Map.of()).keySet());
      if (there.stream().noneMatch(other -> other.startsWith(key + "."))) {
        throw new WrongExpression(
            "expression.unknown-key", Map.of("key", key, "root", root, "known", there.toString()));
      }
    }
  }

  /** The whole name, such as {@code findings.site.area_m2}; begins with a dot when it selects from no name. */
  static String qualified(CelExpr.CelSelect select) {
    CelExpr operand = select.operand();
    String before = operand.getKind() == CelExpr.ExprKind.Kind.SELECT
        ? qualified(operand.select())
        : operand.identOrDefault().name();
    return before + "." + select.field();
  }

  private static void numbers(CelExpr.CelCall call) throws WrongExpression {
    for (CelExpr argument : call.args()) {
      CelConstant constant = argument.constantOrDefault();
      if (constant.getKind() == CelConstant.Kind.STRING_VALUE) {
        number(constant.stringValue());
      }
    }
  }

  private static void number(String text) throws WrongExpression {
    try {
      Exact.of(text);
    } catch (NumberFormatException e) {
      throw new WrongExpression("expression.number", Map.of("text", text));
    }
  }
}
