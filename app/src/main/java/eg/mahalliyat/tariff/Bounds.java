package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.expressions.ValueType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ceiling and the floor of a fee; a floor is no fee where the formula gives nothing. */
record Bounds(@Nullable Formula atMost, @Nullable Formula atLeast) {
  /** @param met {@code at-most 5000}, empty when none was met */
  record Bounded(BigDecimal value, String met) {}

  Bounded of(BigDecimal value, Map<String, ?> values) {
    if (value.signum() == 0) {
      return new Bounded(value, "");
    }
    if (atLeast != null && value.compareTo(atLeast.compute(values)) < 0) {
      return met("at-least", atLeast.compute(values));
    }
    return atMost != null && value.compareTo(atMost.compute(values)) > 0
        ? met("at-most", atMost.compute(values)) : new Bounded(value, "");
  }

  private static Bounded met(String word, BigDecimal value) {
    return new Bounded(value, word + " " + value.toPlainString());
  }

  Map<String, ValueType> reads() {
    var read = new TreeMap<String, ValueType>();
    if (atMost != null) {
      read.putAll(atMost.reads());
    }
    if (atLeast != null) {
      read.putAll(atLeast.reads());
    }
    return read;
  }

  Map<String, String> inputs(Map<String, ?> values) {
    var read = new TreeMap<String, String>();
    if (atMost != null) {
      read.putAll(atMost.inputs(values));
    }
    if (atLeast != null) {
      read.putAll(atLeast.inputs(values));
    }
    return read;
  }
}
