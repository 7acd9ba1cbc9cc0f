package eg.mahalliyat.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * An open loop: people arrive when they are due, whether or not those before them have been served, and each waits from
 * that moment on. So a platform that stands still for a second is charged with everybody who came in that second.
 */
final class LoadLoop {
  private LoadLoop() {}

  /** Lets them all arrive for so long, and waits until each has an answer. */
  static Map<String, LoadTally> run(List<LoadStream> streams, double seconds) throws InterruptedException {
    Map<String, LoadTally> tallies = new LinkedHashMap<>();
    List<Thread> doors = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime() + 50_000_000;
      for (LoadStream stream : streams) {
        LoadTally tally = new LoadTally();
        tallies.put(stream.name(), tally);
        doors.add(Thread.ofPlatform().name("door-" + stream.name()).start(() -> open(stream, seconds, start, people, tally)));
      }
      for (Thread door : doors) {
        door.join();
      }
    }
    return tallies;
  }

  private static void open(LoadStream stream, double seconds, long start, ExecutorService people, LoadTally tally) {
    double gap = 1e9 / stream.perSecond();
    int all = stream.arrivals(seconds);
    for (int i = 0; i < all; i++) {
      int n = i;
      long due = start + (long) (i * gap);
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      people.execute(() -> arrive(stream, n, due, tally));
    }
  }

  private static void arrive(LoadStream stream, int n, long due, LoadTally tally) {
    try {
      stream.call().go(n);
      tally.right(System.nanoTime() - due);
    } catch (Exception e) {
      tally.wrong(System.nanoTime() - due, e);
    }
  }
}
