package eg.mahalliyat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.HdrHistogram.Histogram;

/** Several who look at once, again and again. */
final class BacklogCallers {
  private static final int MOST_MICROS = 60_000_000;

  private BacklogCallers() {}

  /** @return the time of each look, in microseconds */
  static Histogram run(int callers, double seconds, Runnable look) throws InterruptedException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    ConcurrentLinkedQueue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    List<Histogram> histograms = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      Histogram own = new Histogram(MOST_MICROS, 3);
      histograms.add(own);
      threads.add(Thread.ofPlatform().start(() -> loop(end, own, look, failures)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw failures.element();
    }
    Histogram all = new Histogram(MOST_MICROS, 3);
    histograms.forEach(all::add);
    return all;
  }

  private static void loop(long end, Histogram own, Runnable look, ConcurrentLinkedQueue<RuntimeException> failures) {
    try {
      do {
        long before = System.nanoTime();
        look.run();
        own.recordValue(Math.min(MOST_MICROS, (System.nanoTime() - before) / 1_000));
      } while (System.nanoTime() < end && failures.isEmpty());
    } catch (RuntimeException e) {
      failures.add(e);
    }
  }
}
