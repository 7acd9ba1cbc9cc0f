package eg.mahalliyat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.HdrHistogram.Histogram;

/** Drives one engine with so many callers for so long, without pauses. */
final class Caller {
  private static final int MOST_MICROS = 60_000_000;
  private final Engine engine;

  Caller(Engine engine) {
    this.engine = engine;
  }

  Measured run(int callers, double seconds) throws Exception {
    Histogram all = new Histogram(MOST_MICROS, 3);
    ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
    long cpu = cpuNanos();
    long trips = CountingSockets.roundTrips();
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    List<Thread> threads = new ArrayList<>();
    List<Histogram> histograms = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      Histogram own = new Histogram(MOST_MICROS, 3);
      histograms.add(own);
      threads.add(Thread.ofPlatform().name("caller-" + i).start(() -> loop(end, own, failures)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw failures.peek();
    }
    double took = (System.nanoTime() - start) / 1e9;
    histograms.forEach(all::add);
    return new Measured(all.getTotalCount(), all.getTotalCount() / (double) Engine.Step.values().length, took,
        all.getValueAtPercentile(50) / 1e3, all.getValueAtPercentile(99) / 1e3, (cpuNanos() - cpu) / 1e6,
        CountingSockets.roundTrips() - trips);
  }

  private void loop(long end, Histogram own, ConcurrentLinkedQueue<Exception> failures) {
    try {
      while (System.nanoTime() < end && failures.isEmpty()) {
        engine.lifecycle((_, work) -> {
          long before = System.nanoTime();
          work.run();
          own.recordValue(Math.min(MOST_MICROS, (System.nanoTime() - before) / 1_000));
        });
      }
    } catch (Exception e) {
      failures.add(e);
    }
  }

  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
