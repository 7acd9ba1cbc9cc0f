package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.expressions.ValueType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** One dated rule of a definition's tariff. */
record FeeRule(String stage, String key, String revenueItem, Amount amount, Validity validity, Source source) {
  record Amount(Formula formula, Bounds bounds) {}

  Formula formula() {
    return amount.formula();
  }

  /** @throws IllegalStateException when the formula gives less than nothing */
  Bounds.Bounded pounds(Map<String, ?> values) {
    BigDecimal pounds = amount.formula().compute(values);
    if (pounds.signum() < 0) {
      throw new IllegalStateException("fee " + key + " is below zero");
    }
    return amount.bounds().of(pounds, values);
  }

  Map<String, ValueType> reads() {
    var read = new TreeMap<>(amount.formula().reads());
    read.putAll(amount.bounds().reads());
    return read;
  }

  Map<String, String> inputs(Map<String, ?> values) {
    var read = new TreeMap<>(amount.formula().inputs(values));
    read.putAll(amount.bounds().inputs(values));
    return read;
  }

  String version() {
    return stage + "/" + key + "@" + validity.from();
  }
}
