package eg.mahalliyat.expressions;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text with its program.
 *
 * @param inputs the qualified names it reads
 * @param clause what it says, when it is a condition
 */
record Compiled(String text, CelRuntime.Program program, Names names, Set<String> inputs, Clause clause) {
  Object evaluate(Map<String, ?> values) {
    try {
      return program.eval(name -> value(name, values));
    } catch (CelEvaluationException e) {
      throw new ExpressionFailed(text, e);
    } catch (NumberFormatException e) {
      throw new ExpressionFailed(text, e);
    }
  }

  /** The names that it reads, with their types. */
  Map<String, ValueType> reads() {
    var read = new TreeMap<String, ValueType>();
    inputs.forEach(name -> names.type(name).ifPresent(type -> read.put(name, type)));
    return read;
  }

  /** What it reads of these values, as text. */
  Map<String, String> inputs(Map<String, ?> values) {
    var read = new TreeMap<String, String>();
    reads().forEach((name, type) -> read.put(name, type.read(Names.find(name, values)).toString()));
    return read;
  }

  private Optional<Object> value(String name, Map<String, ?> values) {
    return names.type(name).map(type -> type.read(Names.find(name, values)));
  }
}
