package eg.mahalliyat.expressions;

import java.util.Map;

/** A text with its program. */
record Compiled(String text) {
  Object evaluate(Map<String, Object> values) {
    throw new UnsupportedOperationException("first skeleton: " + text + values);
  }
}
