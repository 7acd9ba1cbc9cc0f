package eg.mahalliyat.bench;

import eg.mahalliyat.people.Role;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code bin/drill kill-node}: officials decide at two nodes while citizens pay; in the middle one node is killed. Its
 * officials go on at the other one, signed in as they are, and the other one does what the dead one had begun.
 */
final class KillNode {
  private static final int KILLED = 1;
  private static final int SURVIVOR = 0;
  private static final int WORK_SECONDS = 300;
  private static final int AFTERWARDS_SECONDS = 30;
  private static final int PATIENCE_SECONDS = 150;
  /** Once at the node that dies, and once more at the other. */
  private static final int TRIES = 3;

  private final DrillGround ground;
  private final DrillStock stock;
  private final Map<Role, Queue<DrillStock.Case>> waiting = new ConcurrentHashMap<>();
  private final Queue<DrillDecision> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<DrillDecision> refused = new ConcurrentLinkedQueue<>();
  private final AtomicInteger moved = new AtomicInteger();

  private KillNode(DrillGround ground, DrillStock stock) {
    this.ground = ground;
    this.stock = stock;
    stock.cases().forEach(one ->
        waiting.computeIfAbsent(one.stage().role(), role -> new ConcurrentLinkedQueue<>()).add(one));
  }

  /** Seven of ten are reviews, two are of debts, one is an endorsement; for each 25 decisions one licence is paid. */
  static DrillStock.Plan plan(int decisions) {
    int debts = decisions / 5;
    int endorsements = decisions / 10;
    Map<DrillStage, Integer> cases = Map.of(DrillStage.REVIEW, decisions - debts - endorsements,
        DrillStage.DEBTS, debts, DrillStage.ENDORSEMENT, endorsements);
    return new DrillStock.Plan(cases, Math.max(1, decisions / 25),
        Map.of(DrillStage.REVIEW.role(), 4, DrillStage.DEBTS.role(), 2, DrillStage.ENDORSEMENT.role(), 2));
  }

  /** @param spoiler spoils something before it is counted, if that is wanted */
  static DrillOutcome run(DrillGround ground, DrillStock stock, Drill.Spoiler spoiler)
      throws IOException, InterruptedException, ExecutionException {
    Instant since = ground.database().now();
    List<DrillClerk> clerks = new ArrayList<>();
    for (DrillStage stage : DrillStage.values()) {
      clerks.addAll(ground.atTheirDesks(stock.holding(stage.role())));
    }
    KillNode drill = new KillNode(ground, stock);
    System.err.println("Deciding " + stock.cases().size() + " cases");
    int killedAt = drill.work(clerks);
    return drill.counted(since, killedAt, spoiler);
  }

  /** @return how many decisions were acknowledged when the node was killed */
  private int work(List<DrillClerk> clerks) throws IOException, InterruptedException, ExecutionException {
    List<Future<Boolean>> working = new ArrayList<>();
    int killedAt;
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      clerks.forEach(clerk -> working.add(people.submit(() -> decideAll(clerk))));
      working.add(people.submit(this::payAll));
      DrillWaiting.holds(() -> acknowledged.size() >= stock.cases().size() / 2
          || working.stream().allMatch(Future::isDone), WORK_SECONDS);
      ground.kill(KILLED);
      killedAt = acknowledged.size();
      System.err.println("Killed one node after " + killedAt + " decisions, with "
          + ground.database().held() + " job(s) under way at both");
      for (Future<Boolean> one : working) {
        one.get();
      }
    }
    System.err.println(moved + " official(s) went on at the other node");
    return killedAt;
  }

  private boolean decideAll(DrillClerk clerk) throws InterruptedException {
    Queue<DrillStock.Case> own = waiting.getOrDefault(clerk.who().role(), new ConcurrentLinkedQueue<>());
    for (DrillStock.Case it = own.poll(); it != null; it = own.poll()) {
      decide(clerk, it);
    }
    return true;
  }

  /** Tried again when no answer came: whether it was taken before is for the platform to say. */
  private void decide(DrillClerk clerk, DrillStock.Case it) throws InterruptedException {
    DrillClerk.Move move = move(clerk, it);
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        clerk.open(it);
        DrillAnswer answer = move.send();
        if (answer.taken()) {
          acknowledged.add(move.decided());
        } else if (attempt > 1 && answer.status() == 409) {
          refused.add(move.decided());
        } else {
          System.err.println(clerk.name() + ", " + it.request() + " is answered " + answer);
        }
        return;
      } catch (IOException gone) {
        clerk.moveTo(ground.node(SURVIVOR));
        moved.incrementAndGet();
      }
    }
  }

  /** Every third review turns back, so that its applicant is written to. */
  private static DrillClerk.Move move(DrillClerk clerk, DrillStock.Case it) {
    boolean back = it.stage() == DrillStage.REVIEW && it.request().hashCode() % 3 == 0;
    return back ? clerk.move(it, DrillStage.INCOMPLETE, "الصفحة الأخيرة غير واضحة")
        : clerk.move(it, it.stage().onward(), "");
  }

  /** Spread over all of the drill, so that licences are made before the node dies, while it does, and after. */
  private boolean payAll() throws IOException, InterruptedException {
    int all = stock.references().size();
    for (int i = 0; i < all; i++) {
      int from = stock.cases().size() * i / all;
      DrillWaiting.await(() -> acknowledged.size() + refused.size() >= from, "next decision");
      ground.pay(stock.references().get(i));
    }
    return true;
  }

  private DrillOutcome counted(Instant since, int killedAt, Drill.Spoiler spoiler)
      throws IOException, InterruptedException {
    DrillDatabase database = ground.database();
    long begin = System.nanoTime();
    DrillWaiting.holds(() -> unfinished(database, since) == 0, PATIENCE_SECONDS);
    System.err.printf("Waited %.1f s for what follows%n", (System.nanoTime() - begin) / 1e9);
    spoiler.spoil(database, since);
    // What is spoiled may be a fact that the platform answers, too.
    DrillWaiting.holds(() -> unfinished(database, since) == 0, AFTERWARDS_SECONDS);
    List<DrillDecision> kept = database.decided(since);
    List<DrillDecision> told = new ArrayList<>(acknowledged);
    told.addAll(refused);
    return new DrillOutcome().count("decisions", stock.cases().size()).count("acknowledged", acknowledged.size())
        .count("refused", refused.size()).must("lost", DrillCount.lost(told, kept), 0)
        .must("doubled", DrillCount.doubled(kept.stream().map(DrillDecision::once).toList())
            + DrillCount.doubled(database.licences(since)) + database.toldTwice(since), 0)
        .must("unfinished", unfinished(database, since), 0)
        .count("licences", database.licences(since).size()).count("killed_at", killedAt);
  }

  /** Decisions that nobody took, and whatever the facts ask for that is not done. */
  private long unfinished(DrillDatabase database, Instant since) {
    List<DrillDecision.Once> wanted = stock.cases().stream()
        .map(one -> new DrillDecision.Once(one.request(), one.stage().taskId())).toList();
    List<DrillDecision.Once> taken = database.decided(since).stream().map(DrillDecision::once).toList();
    return DrillCount.lost(wanted, taken) + database.notIssued(since) + database.notSent(since)
        + Math.max(0, stock.references().size() - database.paid(since));
  }
}
