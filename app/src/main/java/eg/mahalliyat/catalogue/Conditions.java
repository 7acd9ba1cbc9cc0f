package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Condition;
import eg.mahalliyat.expressions.DayFormula;
import eg.mahalliyat.expressions.Expressions;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.expressions.WrongExpression;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions in the tree of a definition; wrong ones are told and read as absent. */
record Conditions(Expressions expressions, List<Fault> faults) {
  @Nullable Condition read(Yaml text) {
    if (!text.present()) {
      return null;
    }
    try {
      return expressions.condition(text.text());
    } catch (WrongExpression e) {
      faults.add(text.fault(e.key(), e.places()));
      return null;
    }
  }

  @Nullable Formula formula(Yaml text) {
    if (!text.present()) {
      return null;
    }
    try {
      return expressions.formula(text.text());
    } catch (WrongExpression e) {
      faults.add(text.fault(e.key(), e.places()));
      return null;
    }
  }

  @Nullable DayFormula day(Yaml text) {
    if (!text.present()) {
      return null;
    }
    try {
      return expressions.day(text.text());
    } catch (WrongExpression e) {
      faults.add(text.fault(e.key(), e.places()));
      return null;
    }
  }
}
