package eg.mahalliyat.bench;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** How long the arrivals of one stream waited, from the moment at which they were due, and which answers were wrong. */
final class LoadTally {
  private static final long MOST_MICROS = 120_000_000;
  private static final int SHOWN = 3;
  private final Histogram waits = new Histogram(MOST_MICROS, 3);
  private final List<String> wrong = new ArrayList<>();
  private int errors;

  synchronized void right(long nanos) {
    waits.recordValue(Math.clamp(nanos / 1_000, 0, MOST_MICROS));
  }

  /** A wrong answer waited, too: leaving it out would make the rest look better. */
  synchronized void wrong(long nanos, Exception why) {
    right(nanos);
    errors++;
    if (wrong.size() < SHOWN) {
      wrong.add(why.toString());
    }
  }

  synchronized void add(LoadTally other) {
    waits.add(other.waits);
    errors += other.errors;
    other.wrong.stream().limit(SHOWN - wrong.size()).forEach(wrong::add);
  }

  synchronized long count() {
    return waits.getTotalCount();
  }

  synchronized int errors() {
    return errors;
  }

  /** The first of what went wrong. */
  synchronized List<String> samples() {
    return List.copyOf(wrong);
  }

  /** In milliseconds. */
  synchronized double percentile(double of) {
    return waits.getValueAtPercentile(of) / 1e3;
  }
}
