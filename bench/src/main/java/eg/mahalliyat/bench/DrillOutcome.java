package eg.mahalliyat.bench;

import java.util.ArrayList;
import java.util.List;

/** The figures of a drill in the order in which they are printed, and whether each is what it must be. */
final class DrillOutcome {
  private final List<String> printed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  /** Counts what may be any number. */
  DrillOutcome count(String name, Object value) {
    printed.add(name + "=" + value);
    return this;
  }

  /** Counts what may be this number only. */
  DrillOutcome must(String name, long value, long wanted) {
    if (value != wanted) {
      wrong.add(name + " is " + value + " and must be " + wanted);
    }
    return count(name, value);
  }

  /** On one line, as {@code name=value}. */
  String line() {
    return String.join(" ", printed);
  }

  /** Each on a line of its own, its name behind these letters. */
  List<String> lines(String before) {
    return printed.stream().map(before::concat).toList();
  }

  /** What is not as it must be. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }
}
