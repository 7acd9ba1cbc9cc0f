package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.Condition;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An exemption or a reduction: a whole one is a hundred percent. */
record Reduction(String key, Scope scope, Less less, Validity validity, Source source) {
  /**
   * @param fees the fees that it is taken off, {@code items} the revenue items; of both empty, every fee
   * @param places codes of governorates and units; empty for the whole country
   * @param when null where everybody has it
   */
  record Scope(Set<String> fees, Set<String> items, Set<String> places, @Nullable Condition when) {
    boolean of(FeeRule rule) {
      return fees.isEmpty() && items.isEmpty() || fees.contains(rule.key()) || items.contains(rule.revenueItem());
    }

    boolean holds(Map<String, ?> values) {
      boolean here = places.isEmpty() || places.contains(place(values, "unit"))
          || places.contains(place(values, "governorate"));
      return here && (when == null || when.holds(values));
    }

    private static String place(Map<String, ?> values, String key) {
      return values.get("place") instanceof Map<?, ?> place ? Objects.toString(place.get(key), "") : "";
    }
  }

  /** @param percent of what is left, else an amount in pounds */
  record Less(Formula value, boolean percent) {}

  /** @param left what is left of the fee after those that come before */
  Applied of(Money left, Map<String, ?> values) {
    BigDecimal value = less.value().compute(values).max(BigDecimal.ZERO);
    Money off = less.percent() ? Money.ofPounds(left.pounds().multiply(value).movePointLeft(2)) : Money.ofPounds(value);
    return new Applied(key, off.atMost(left), less.percent() ? value.toPlainString() : "", validity, source);
  }

  Map<String, ValueType> reads() {
    var read = new TreeMap<>(less.value().reads());
    Condition when = scope.when();
    if (when != null) {
      read.putAll(when.reads());
    }
    if (!scope.places().isEmpty()) {
      read.put("place.unit", ValueType.TEXT);
      read.put("place.governorate", ValueType.TEXT);
    }
    return read;
  }

  Map<String, String> inputs(Map<String, ?> values) {
    var read = new TreeMap<>(less.value().inputs(values));
    Condition when = scope.when();
    if (when != null) {
      read.putAll(when.inputs(values));
    }
    if (!scope.places().isEmpty()) {
      read.put("place.unit", Scope.place(values, "unit"));
      read.put("place.governorate", Scope.place(values, "governorate"));
    }
    return read;
  }
}
