package eg.mahalliyat.bench;

import eg.mahalliyat.licences.SealWork;
import eg.mahalliyat.platform.BenchWords;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** {@code bin/bench seal}: how many licences a second are signed, printed and sealed, and what takes the time. */
final class SealBench {
  private static final Path FOLDER = Path.of("bench/target/run/seal");
  private final SealWork work;
  private final int hands;
  private final LongAdder printing = new LongAdder();
  private final LongAdder sealing = new LongAdder();
  private final AtomicInteger next = new AtomicInteger();

  /** @param hands so many at once */
  SealBench(SealWork work, int hands) {
    this.work = work;
    this.hands = hands;
  }

  /** Warms up for a third of the time, then measures. */
  Map<String, Double> run(double seconds) throws Exception {
    round(seconds / 3);
    printing.reset();
    sealing.reset();
    long begin = System.nanoTime();
    int sealed = round(seconds);
    double took = (System.nanoTime() - begin) / 1e9;
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("sealed", (double) sealed);
    figures.put("print_ms", printing.sum() / 1e6 / sealed);
    figures.put("seal_ms", sealing.sum() / 1e6 / sealed);
    figures.put("sealed_per_s", sealed / took);
    return figures;
  }

  private int round(double seconds) throws Exception {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < hands; i++) {
      all.add(() -> until(end));
    }
    int done = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(hands)) {
      for (Future<Integer> one : threads.invokeAll(all)) {
        done += one.get();
      }
    }
    return done;
  }

  private int until(long end) {
    int done = 0;
    for (long now = System.nanoTime(); now < end; now = System.nanoTime(), done++) {
      byte[] page = work.print(next.incrementAndGet());
      long printed = System.nanoTime();
      work.seal(page);
      printing.add(printed - now);
      sealing.add(System.nanoTime() - printed);
    }
    return done;
  }

  public static void main(String[] words) throws Exception {
    LoadOptions options;
    try {
      options = LoadOptions.read(words, List.of("--seconds", "--hands"), List.of());
      print(measured(options.number("--seconds", 30),
          (int) options.number("--hands", Runtime.getRuntime().availableProcessors())));
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
    }
    System.exit(0);
  }

  static Map<String, Double> measured(double seconds, int hands) throws Exception {
    LoadSetup setup = LoadSetup.in(FOLDER);
    try (SealWork work = new SealWork(setup.folder().resolve("keys.p12"), BenchWords.shipped(), Instant.now())) {
      return new SealBench(work, hands).run(seconds);
    }
  }

  static void print(Map<String, Double> figures) {
    figures.forEach((name, figure) -> System.out.printf(Locale.ROOT, "%s=%.1f%n", name, figure));
  }
}
