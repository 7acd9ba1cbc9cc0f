package eg.mahalliyat.bench;

import eg.mahalliyat.payments.WebBills;
import eg.mahalliyat.sandbox.fawry.OrderStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * {@code bin/drill payments}: a provider's notices come, one in twenty twice and one in fifty forged, while the platform
 * is killed with -9 and started again, or its database is. In the end each payment stands once, and the books hold what
 * the provider took.
 */
final class PaymentNotices {
  private static final int BLOWS = 3;
  private static final int AT_ONCE = 32;
  private static final int SETTLED_WITHIN_SECONDS = 600;
  private static final Duration DATABASE_DOWN = Duration.ofSeconds(5);

  /**
   * What is drilled.
   *
   * @param aSecond so many notices at most; 0 for as many as there can be
   * @param kill whether the platform dies meanwhile
   * @param restart whether its database does
   */
  record Plan(int notices, int aSecond, boolean kill, boolean restart) {}

  private final DrillGround ground;
  private final Plan plan;
  private final Couriers couriers;

  private PaymentNotices(DrillGround ground, Plan plan, Couriers couriers) {
    this.ground = ground;
    this.plan = plan;
    this.couriers = couriers;
  }

  static DrillOutcome run(LoadSetup setup, Plan plan, Drill.Spoiler spoiler) throws Exception {
    NoticeMix mix = new NoticeMix(plan.notices());
    try (LetterBox box = new LetterBox(); DrillGround ground = new DrillGround(setup, 1, box.address());
        Couriers couriers = new Couriers(ground.node(0))) {
      long begin = System.nanoTime();
      System.err.println("Preparing " + mix.payments() + " bills");
      List<String> references = ground.seeded(context -> {
        WebBills bills = new WebBills(context, WebSeed.offices(context), "TX-STAMP");
        return WebSeed.inBatches(mix.payments(),
            (from, until) -> bills.offer(bills.open(from, until, WebBills::somebody)));
      });
      ground.start();
      Instant since = ground.database().now();
      WebSeed.inParallel(references.size(), i -> paid(ground, references.get(i)));
      List<byte[]> letters = box.take(references.size());
      System.err.printf("Prepared in %.0f s%n", since(begin));
      PaymentNotices drill = new PaymentNotices(ground, plan, couriers);
      double seconds = drill.bring(mix.of(letters));
      return drill.counted(mix, seconds, since, spoiler);
    }
  }

  private static boolean paid(DrillGround ground, String reference) {
    try {
      ground.pay(reference);
      return true;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private double bring(List<NoticeMix.Notice> notices) throws Exception {
    long begin = System.nanoTime();
    Semaphore hands = new Semaphore(AT_ONCE);
    List<Future<Boolean>> under = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < notices.size(); i++) {
        NoticeMix.Notice notice = notices.get(i);
        if (plan.aSecond() > 0) {
          waitUntil(begin + i * 1_000_000_000L / plan.aSecond());
        }
        hands.acquire();
        under.add(people.submit(() -> {
          try {
            couriers.bring(notice);
          } finally {
            hands.release();
          }
          return true;
        }));
        if (i > 0 && i % (notices.size() / (BLOWS + 1)) == 0 && i / (notices.size() / (BLOWS + 1)) <= BLOWS) {
          blow();
        }
      }
    }
    for (Future<Boolean> one : under) {
      one.get();
    }
    return since(begin);
  }

  private void blow() throws IOException, InterruptedException {
    if (plan.kill()) {
      System.err.println("Killing the platform after " + couriers.brought() + " notices");
      ground.kill(0);
      ground.startAgain(0);
    }
    if (plan.restart()) {
      System.err.println("Ending the database after " + couriers.brought() + " notices");
      ground.server().crash();
      Thread.sleep(DATABASE_DOWN);
      ground.server().recover();
    }
  }

  private static void waitUntil(long nanos) throws InterruptedException {
    long left = nanos - System.nanoTime();
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left));
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private DrillOutcome counted(NoticeMix mix, double seconds, Instant since, Drill.Spoiler spoiler)
      throws IOException, InterruptedException {
    DrillDatabase database = ground.database();
    long begin = System.nanoTime();
    System.err.printf("Brought in %.0f s, %d of them again%n", seconds, couriers.again());
    DrillWaiting.holds(() -> database.paid(since) >= mix.payments(), SETTLED_WITHIN_SECONDS);
    System.err.printf("Settled %.0f s later%n", since(begin));
    spoiler.spoil(database, since);
    long theirs = ground.outside().fawry().orders().stream().filter(order -> order.status() == OrderStatus.PAID)
        .mapToLong(order -> order.orderAmount().piastres()).sum();
    return new DrillOutcome().count("notices", couriers.brought()).count("applied", couriers.applied())
        .must("refused", couriers.refused(), mix.forged()).must("doubled", database.paidTwice(), 0)
        .must("lost", Math.max(0, mix.payments() - database.paid(since)), 0)
        .must("difference_piastres", theirs - database.heldByFawry(), 0)
        .must("unbalanced_piastres", database.unbalanced(), 0).count("kills", plan.kill() ? BLOWS : 0)
        .count("restarts", plan.restart() ? BLOWS : 0)
        .count("starts_given_up", ground.givenUp()).count("per_s", Math.round(couriers.brought() / seconds))
        .count("settled_s", Math.round(since(begin)));
  }
}
