package eg.mahalliyat.bench;

import eg.mahalliyat.payments.WebBills;
import eg.mahalliyat.platform.WebSessions;
import eg.mahalliyat.sandbox.faults.Fault;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code bin/drill outage}: the payment provider answers nobody for an hour. Citizens ask for numbers to pay under
 * meanwhile, notices of payments come that cannot be confirmed, and refunds are under way. Then it is back, the rest of
 * the notices comes, people pay, officials look after the refunds; and each payment stands once, and nothing is lost.
 */
final class ProviderDown {
  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
  private static final int SETTLED_BEFORE_SECONDS = 120;
  /** Longer than the longest wait between two tries of the platform. */
  private static final int SETTLED_AFTER_SECONDS = 900;

  /** @param citizens of each kind: paid before it, paid and not told of, asking for a number meanwhile */
  record Plan(int citizens, Duration outage) {
    int refunds() {
      return Math.max(2, citizens / 4);
    }
  }

  private final DrillGround ground;
  private final DrillDatabase database;
  private final LetterBox box;
  private final Couriers couriers;
  private final ProviderStock stock;
  private int forged;

  private ProviderDown(DrillGround ground, LetterBox box, Couriers couriers, ProviderStock stock) {
    this.ground = ground;
    this.database = ground.database();
    this.box = box;
    this.couriers = couriers;
    this.stock = stock;
  }

  static DrillOutcome run(LoadSetup setup, Plan plan, Drill.Spoiler spoiler) throws Exception {
    try (LetterBox box = new LetterBox(); DrillGround ground = new DrillGround(setup, 1, box.address());
        Couriers couriers = new Couriers(ground.node(0))) {
      ProviderStock stock = ground.seeded(context -> ProviderStock.make(context, plan.citizens()));
      ground.start();
      Instant since = ground.database().now();
      return new ProviderDown(ground, box, couriers, stock).drill(plan, since, spoiler);
    }
  }

  private DrillOutcome drill(Plan plan, Instant since, Drill.Spoiler spoiler) throws Exception {
    int each = plan.citizens();
    bring(told(stock.early()));
    mustHold(() -> database.paid(since) >= each, "payments before it");
    List<NoticeMix.Notice> late = told(stock.late());
    List<String> refunds = proposed(plan.refunds());
    ground.outside().faults().set(Fault.FAWRY_DOWN);
    System.err.println("The provider is down for " + plan.outage());
    meanwhile(plan.outage(), refunds, late.subList(0, late.size() / 2));
    long failed = database.refunds("FAILED");
    ground.outside().faults().clear(Fault.FAWRY_DOWN);
    long back = System.nanoTime();
    System.err.println("The provider is back; " + database.paid(since) + " payments are settled");
    bring(late.subList(late.size() / 2, late.size()));
    int again = lookedAfter(refunds);
    List<UUID> asked = stock.asking().stream().map(WebBills.Made::id).toList();
    DrillWaiting.holds(
        () -> database.references(asked).size() >= each && database.refunds("PAID_OUT") >= refunds.size(),
        SETTLED_AFTER_SECONDS);
    List<String> numbers = database.references(asked);
    System.err.printf("%d numbers to pay under, %.0f s after it was back%n", numbers.size(), since(back));
    bring(told(numbers, again));
    DrillWaiting.holds(() -> database.paid(since) >= 3L * each, SETTLED_AFTER_SECONDS);
    double settled = since(back);
    spoiler.spoil(database, since);
    long lost = Math.max(0, 3L * each - database.paid(since)) + refunds.size() - database.refunds("PAID_OUT");
    return new DrillOutcome().count("notices", couriers.brought()).count("applied", couriers.applied())
        .must("refused", couriers.refused(), forged).must("doubled", database.paidTwice(), 0).must("lost", lost, 0)
        .must("difference_piastres", theirs() - database.heldByFawry(), 0)
        .must("unbalanced_piastres", database.unbalanced(), 0).count("numbers", numbers.size())
        .count("refunds", refunds.size()).count("refunds_failed", failed)
        .count("outage_s", plan.outage().toSeconds()).count("settled_s", Math.round(settled));
  }

  private void meanwhile(Duration outage, List<String> refunds, List<NoticeMix.Notice> notices) throws Exception {
    long begin = System.nanoTime();
    DrillRefunds desk = DrillRefunds.signIn(ground, stock.officer(), stock.head());
    for (String refund : refunds) {
      desk.approve(refund);
    }
    bring(notices);
    List<String> cookies =
        WebSessions.begin(database.jdbc(), stock.asking().stream().map(WebBills.Made::payer).toList());
    for (int i = 0; i < cookies.size(); i++) {
      waitUntil(begin + outage.toNanos() * i / cookies.size());
      ask(stock.asking().get(i), cookies.get(i));
    }
    waitUntil(begin + outage.toNanos());
  }

  /** Somebody who wants to pay; he is told to wait for his number. */
  private void ask(WebBills.Made bill, String cookie) throws IOException, InterruptedException {
    DrillBrowser browser = ground.browser(0).holding(cookie);
    String page = "/bills/" + bill.id();
    Matcher key = KEY.matcher(browser.get(page).body());
    DrillAnswer answer = key.find()
        ? browser.post(page + "/orders", List.of("provider", "fawry", "key", key.group(1))) : browser.get(page);
    if (answer.status() != 302 || !answer.location().startsWith(page + "/orders/")) {
      throw new IOException("who wants to pay is answered " + answer);
    }
  }

  private List<String> proposed(int many) throws IOException, InterruptedException {
    DrillRefunds desk = DrillRefunds.signIn(ground, stock.officer(), stock.head());
    List<String> refunds = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      refunds.add(desk.propose(stock.paid().get(i).id()));
    }
    return refunds;
  }

  /**
   * Of each refund of which nobody knows, the officials have found out at the provider that it was not paid: every
   * other one is told once more, the rest goes by transfer.
   *
   * @return how many were told once more
   */
  private int lookedAfter(List<String> refunds) throws Exception {
    mustHold(() -> database.refunds("FAILED") >= refunds.size(), "refunds that nobody knows of");
    DrillRefunds desk = DrillRefunds.signIn(ground, stock.officer(), stock.head());
    int again = 0;
    for (int i = 0; i < refunds.size(); i++) {
      if (i % 2 == 0) {
        desk.refuse(refunds.get(i));
        desk.approve(desk.propose(stock.paid().get(i).id()));
        again++;
      } else {
        desk.payOut(refunds.get(i));
      }
    }
    return again;
  }

  private List<NoticeMix.Notice> told(List<String> references) throws Exception {
    return told(references, 0);
  }

  /** Pays all of these at an outlet. @param more notices that come of something else */
  private List<NoticeMix.Notice> told(List<String> references, int more) throws Exception {
    for (String reference : references) {
      ground.pay(reference);
    }
    List<byte[]> letters = box.take(references.size() + more);
    NoticeMix mix = NoticeMix.telling(letters.size());
    forged += mix.forged();
    return mix.of(letters);
  }

  private void bring(List<NoticeMix.Notice> notices) throws IOException, InterruptedException {
    for (NoticeMix.Notice notice : notices) {
      couriers.bring(notice);
    }
  }

  private long theirs() {
    return ground.outside().fawry().orders().stream().filter(order -> order.paidAt() != null)
        .mapToLong(order -> order.orderAmount().piastres() - order.refunded().piastres()).sum();
  }

  private static void mustHold(DrillWaiting.Condition condition, String what) throws IOException, InterruptedException {
    if (!DrillWaiting.holds(condition, SETTLED_BEFORE_SECONDS)) {
      throw new IOException("there are no " + what + " after " + SETTLED_BEFORE_SECONDS + " seconds");
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
}
