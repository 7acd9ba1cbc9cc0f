package eg.mahalliyat.expressions;

import java.util.Map;

/** A compiled expression, whatever its result; made by {@link Expressions} only. */
public abstract sealed class Expression permits Condition, DayFormula, Formula, TextFormula {
  private final Compiled compiled;

  Expression(Compiled compiled) {
    this.compiled = compiled;
  }

  /** The text as its author wrote it. */
  public final String text() {
    return compiled.text();
  }

  /** The names that it reads, with their types. */
  public final Map<String, ValueType> reads() {
    return compiled.reads();
  }

  /** What it reads of these values, as {@code subject.area_m2 -> 20.5}, to explain its result. */
  public final Map<String, String> inputs(Map<String, ?> values) {
    return compiled.inputs(values);
  }

  final Compiled compiled() {
    return compiled;
  }

  @Override
  public final String toString() {
    return text();
  }
}
