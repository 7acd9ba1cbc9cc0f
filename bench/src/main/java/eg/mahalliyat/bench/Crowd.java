package eg.mahalliyat.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;

/**
 * {@code bin/drill crowd}: all clerks of one office decide at the same moment at one node, each a case of his own. The
 * last of several waves is the figure: the first ones meet a program that has just been started.
 */
final class Crowd {
  private static final int WAVES = 4;

  private final DrillStock stock;
  private final List<DrillClerk> clerks;
  private final Queue<DrillDecision> told = new ConcurrentLinkedQueue<>();

  private Crowd(DrillStock stock, List<DrillClerk> clerks) {
    this.stock = stock;
    this.clerks = clerks;
  }

  static DrillStock.Plan plan(int clerks) {
    return new DrillStock.Plan(Map.of(DrillStage.REVIEW, clerks * WAVES), 0, Map.of(DrillStage.REVIEW.role(), clerks));
  }

  /** @param spoiler spoils something before it is counted, if that is wanted */
  static DrillOutcome run(DrillGround ground, DrillStock stock, Drill.Spoiler spoiler)
      throws IOException, InterruptedException, ExecutionException {
    DrillDatabase database = ground.database();
    Instant since = database.now();
    Crowd crowd = new Crowd(stock, ground.atTheirDesks(stock.officials()));
    LoadTally all = new LoadTally();
    LoadTally last = new LoadTally();
    for (int wave = 0; wave < WAVES; wave++) {
      last = crowd.wave(wave);
      System.err.println("wave " + (wave + 1) + ": p50 " + millis(last, 50) + " ms, p99 " + millis(last, 99)
          + " ms, wrong answers " + last.errors());
      last.samples().forEach(System.err::println);
      all.add(last);
    }
    spoiler.spoil(database, since);
    List<DrillDecision> kept = database.decided(since);
    return new DrillOutcome().count("clerks", crowd.clerks.size()).count("decisions", all.count())
        .must("errors", all.errors(), 0).must("lost", DrillCount.lost(crowd.told, kept), 0)
        .must("doubled", DrillCount.doubled(kept.stream().map(DrillDecision::once).toList()), 0)
        .count("p50_ms", millis(last, 50)).count("p99_ms", millis(last, 99)).count("max_ms", millis(last, 100));
  }

  private LoadTally wave(int wave) throws InterruptedException, ExecutionException {
    List<DrillStock.Case> cases = stock.cases().subList(wave * clerks.size(), (wave + 1) * clerks.size());
    WebSeed.inParallel(clerks.size(), i -> opened(clerks.get(i), cases.get(i)));
    LoadTally tally = new LoadTally();
    List<Callable<Boolean>> deeds = new ArrayList<>();
    for (int i = 0; i < clerks.size(); i++) {
      DrillClerk.Move move = clerks.get(i).move(cases.get(i), DrillStage.REVIEW.onward(), "");
      deeds.add(() -> decided(move, tally));
    }
    DrillWaiting.atOnce(deeds);
    return tally;
  }

  private static boolean opened(DrillClerk clerk, DrillStock.Case about) {
    try {
      clerk.open(about);
      return true;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean decided(DrillClerk.Move move, LoadTally tally) throws InterruptedException {
    long begin = System.nanoTime();
    try {
      DrillAnswer answer = move.send();
      if (!answer.taken()) {
        throw new IOException(move.clerk().name() + " is answered " + answer);
      }
      told.add(move.decided());
      tally.right(System.nanoTime() - begin);
      return true;
    } catch (IOException wrong) {
      tally.wrong(System.nanoTime() - begin, wrong);
      return false;
    }
  }

  private static String millis(LoadTally tally, double percent) {
    return String.format(Locale.ROOT, "%.0f", tally.percentile(percent));
  }
}
