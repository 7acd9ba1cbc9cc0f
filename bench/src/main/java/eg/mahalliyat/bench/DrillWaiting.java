package eg.mahalliyat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who wait: for one another, or until something is true. */
final class DrillWaiting {
  private static final int PATIENCE_SECONDS = 60;

  private DrillWaiting() {}

  /** Does all of it at the same moment, and gives the answers in order. */
  static <T> List<T> atOnce(List<Callable<T>> deeds) throws InterruptedException, ExecutionException {
    CountDownLatch ready = new CountDownLatch(deeds.size());
    CountDownLatch go = new CountDownLatch(1);
    List<Future<T>> doing = new ArrayList<>();
    List<T> all = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Callable<T> deed : deeds) {
        doing.add(people.submit(() -> {
          ready.countDown();
          go.await();
          return deed.call();
        }));
      }
      ready.await();
      go.countDown();
      for (Future<T> one : doing) {
        all.add(one.get());
      }
    }
    return all;
  }

  /** What may come true after a while. */
  @FunctionalInterface
  interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  /** Waits until it holds. */
  static void await(Condition condition, String what) throws IOException, InterruptedException {
    if (!holds(condition, PATIENCE_SECONDS)) {
      throw new IOException("there is no " + what + " after " + PATIENCE_SECONDS + " seconds");
    }
  }

  /** Waits until it holds, at most so long; says whether it does. */
  static boolean holds(Condition condition, int seconds) throws IOException, InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (true) {
      long begin = System.nanoTime();
      if (condition.holds()) {
        return true;
      }
      long now = System.nanoTime();
      if (now > end) {
        return false;
      }
      // Asking takes a tenth of the time at most: it shall not slow down what it waits for.
      Thread.sleep(Math.max(20, 9 * (now - begin) / 1_000_000));
    }
  }
}
