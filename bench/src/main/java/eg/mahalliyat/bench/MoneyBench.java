package eg.mahalliyat.bench;

import eg.mahalliyat.payments.WebBills;
import eg.mahalliyat.shared.WorkingDays;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * {@code bin/bench money}: a provider's notices of payments for ten minutes, some twice and some forged, while requests
 * are submitted and outlets ask for bills. In the end each payment stands once, and the books hold what the provider took.
 */
final class MoneyBench {
  private static final int SETTLED_WITHIN_SECONDS = 300;
  private static final int INQUIRED = 1_000;

  /** What is in the database before it begins. */
  private record Stock(WebStock people, List<String> references, List<WebBills.Made> inquired) {}

  private final LoadSetup setup;
  private final MoneyPlan plan;
  private final NoticeMix mix;
  private final Path home;

  MoneyBench(LoadSetup setup, MoneyPlan plan) {
    this.setup = setup;
    this.plan = plan;
    this.mix = new NoticeMix(plan.arrivals(plan.notices()));
    this.home = setup.folder().resolve("home");
  }

  DrillOutcome run() throws IOException, InterruptedException, ExecutionException {
    int port = LoadSetup.freePort();
    URI address = URI.create("http://127.0.0.1:" + port + "/");
    LocalDate first = LocalDate.now(WorkingDays.CAIRO);
    try (WebSandbox sandbox = new WebSandbox(setup)) {
      long begin = System.nanoTime();
      Stock stock = filled(sandbox);
      List<NoticeMix.Notice> notices = mix.of(sandbox.pay(stock.references()));
      System.err.printf("Prepared in %.0f s%n", (System.nanoTime() - begin) / 1e9);
      try (LoadProgram platform = setup.platform(home, port, setup.hasCache(),
          sandbox.settings(address.resolve("/hooks/fawry/notifications").toString()))) {
        platform.awaitPage(address);
        DrillDatabase database = new DrillDatabase(LoadProcess.databaseUrl(home));
        List<LoadProcess> watched =
            List.of(platform.process(), LoadProcess.database(home), sandbox.process(), LoadProcess.self());
        try (MoneyPeople people = new MoneyPeople(address, stock.people(), notices, stock.inquired())) {
          Instant since = database.now();
          DrillOutcome outcome = new DrillOutcome();
          MoneyMeasured measured = new MoneyMeasured(plan, people, watched);
          measured.drive();
          DrillWaiting.holds(() -> database.paid(since) >= mix.payments(), SETTLED_WITHIN_SECONDS);
          measured.settled(outcome);
          List<LocalDate> days = Stream.of(first, LocalDate.now(WorkingDays.CAIRO)).distinct().toList();
          counted(outcome, people, database, since, sandbox.took(days));
          return submitted(outcome, people.submitted(), database.submitted() - stock.people().waiting().size());
        }
      }
    }
  }

  /** Who was told of an error may have submitted all the same. */
  private static DrillOutcome submitted(DrillOutcome outcome, WebPeople.Done done, long there) {
    return outcome.count("submitted", there).must("submissions_lost", Math.max(0, done.told() - there), 0);
  }

  private Stock filled(WebSandbox sandbox) throws IOException, InterruptedException, ExecutionException {
    WebStock.Plan people = new WebStock.Plan(plan.arrivals(plan.submissions()), 1, 0);
    System.err.println("Filling: " + people + ", " + mix.payments() + " bills");
    try (WebSeed seed = new WebSeed(home, sandbox.settings(sandbox.letterBox()))) {
      WebBills bills = seed.bills();
      List<String> references = WebSeed.inBatches(mix.payments(),
          (from, until) -> bills.offer(bills.open(from, until, WebBills::somebody)));
      List<WebBills.Made> inquired = WebSeed.inBatches(INQUIRED,
          (from, until) -> bills.open(from, until, WebBills::somebody));
      return new Stock(seed.fill(people), references, inquired);
    }
  }

  private void counted(DrillOutcome outcome, MoneyPeople people, DrillDatabase database, Instant since, long theirs) {
    Couriers couriers = people.couriers();
    outcome.count("notices", couriers.brought()).count("applied", couriers.applied())
        .must("refused", couriers.refused(), mix.forged()).count("brought_again", couriers.again())
        .must("doubled", database.paidTwice(), 0)
        .must("lost", Math.max(0, mix.payments() - database.paid(since)), 0)
        .must("difference_piastres", theirs - database.heldByFawry(), 0)
        .must("unbalanced_piastres", database.unbalanced(), 0);
  }

  /** One kind of arrivals, with what is wrong of it. */
  static void put(DrillOutcome outcome, Map<String, LoadTally> tallies) {
    tallies.forEach((name, tally) -> {
      tally.samples().forEach(System.err::println);
      outcome.count(name + "_p50_ms", figure(tally.percentile(50)))
          .count(name + "_p99_ms", figure(tally.percentile(99)))
          .count(name + "_max_ms", figure(tally.percentile(100)));
    });
  }

  static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  public static void main(String[] words) throws Exception {
    MoneyPlan plan;
    try {
      plan = MoneyPlan.read(words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    DrillOutcome outcome = new MoneyBench(LoadSetup.in(Path.of("bench/target/run")), plan).run();
    outcome.wrong().forEach(System.err::println);
    outcome.lines("money_").forEach(System.out::println);
    System.exit(outcome.wrong().isEmpty() ? 0 : 1);
  }
}
