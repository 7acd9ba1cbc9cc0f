package eg.mahalliyat.expressions;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** A compiled expression whose result is an exact number; made by {@link Expressions} only. */
public final class Formula {
  private final Compiled compiled;

  Formula(Compiled compiled) {
    this.compiled = compiled;
  }

  /** The text as its author wrote it. */
  public String text() {
    return compiled.text();
  }

  /**
   * @param values by root and key, such as {@code subject -> (area_m2 -> "20.5")}
   * @throws ExpressionFailed when the formula cannot be computed with these values
   */
  public BigDecimal compute(Map<String, ?> values) {
    return ((Exact) compiled.evaluate(values)).value();
  }

  /** The names that it reads, with their types. */
  public Map<String, ValueType> reads() {
    var read = new TreeMap<String, ValueType>();
    compiled.inputs().forEach(name -> compiled.names().type(name).ifPresent(type -> read.put(name, type)));
    return read;
  }

  /** What the formula reads of these values, as {@code subject.area_m2 -> 20.5}, to explain its result. */
  public Map<String, String> inputs(Map<String, ?> values) {
    var read = new TreeMap<String, String>();
    for (String name : compiled.inputs()) {
      compiled.names().type(name).ifPresent(type -> read.put(name, type.read(Names.find(name, values)).toString()));
    }
    return read;
  }

  @Override
  public String toString() {
    return text();
  }
}
