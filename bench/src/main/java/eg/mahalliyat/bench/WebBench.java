package eg.mahalliyat.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** {@code bin/bench web}: the running platform under the load of the nation, at a constant rate of arrivals. */
final class WebBench {
  static final double PATIENCE_MILLIS = 200;
  private static final double LONGEST_SETTLING_SECONDS = 180;
  private static final String UNSETTLED = """
      SELECT count(DISTINCT n.order_id) FROM payments.notice n JOIN payments.payment_order o ON o.id = n.order_id
       WHERE o.state = 'OFFERED'""";
  private static final String BOOKED = "SELECT count(*) FROM payments.payment_order WHERE state = 'PAID'";
  private static final String SUBMITTED = "SELECT count(*) FROM requests.draft WHERE submitted";

  private final LoadSetup setup;
  private final WebPlan plan;
  private final Path home;
  private int prepared;

  WebBench(LoadSetup setup, WebPlan plan) {
    this.setup = setup;
    this.plan = plan;
    this.home = setup.folder().resolve("home");
  }

  List<WebMeasured> run() throws IOException, SQLException, InterruptedException, ExecutionException {
    int port = LoadSetup.freePort();
    URI address = URI.create("http://127.0.0.1:" + port + "/");
    try (WebSandbox sandbox = new WebSandbox(setup)) {
      WebStock stock = filled(sandbox);
      List<byte[]> notices = sandbox.pay(stock.references());
      prepared = stock.waiting().size() + stock.references().size();
      try (LoadProgram platform = setup.platform(home, port, setup.hasCache(),
              sandbox.settings(address.resolve("/hooks/fawry/notifications").toString()));
          WebPeople people = new WebPeople(address, stock, notices)) {
        platform.awaitPage(address);
        people.openForm();
        return drive(people, platform.process(), sandbox.process());
      }
    }
  }

  private WebStock filled(WebSandbox sandbox)
      throws IOException, InterruptedException, ExecutionException {
    System.err.println("Filling: " + plan.stock());
    try (WebSeed seed = new WebSeed(home, sandbox.settings(sandbox.letterBox()))) {
      return seed.fill(plan.stock());
    }
  }

  private List<WebMeasured> drive(WebPeople people, LoadProcess platform, LoadProcess sandbox)
      throws IOException, SQLException, InterruptedException {
    List<LoadProcess> watched = List.of(platform, LoadProcess.database(home), sandbox, LoadProcess.self());
    List<WebMeasured> all = new ArrayList<>();
    for (WebPlan.Part part : plan.warmUp(people)) {
      measured(part, watched);
    }
    for (WebPlan.Part part : plan.alone(people)) {
      all.add(measured(part, watched));
    }
    all.add(measured(plan.nation(people, plan.rate()), watched));
    for (double step : plan.steps()) {
      WebMeasured last = measured(plan.nation(people, step), watched);
      all.add(last);
      if (!holds(last)) {
        break;
      }
    }
    check(people);
    return all;
  }

  static boolean holds(WebMeasured it) {
    return it.errors() == 0 && it.worstP99() <= PATIENCE_MILLIS;
  }

  private WebMeasured measured(WebPlan.Part part, List<LoadProcess> watched)
      throws IOException, SQLException, InterruptedException {
    List<Long> before = cpu(watched);
    long begin = System.nanoTime();
    Map<String, LoadTally> tallies = LoadLoop.run(part.streams(), part.seconds());
    double settled = settled();
    double took = (System.nanoTime() - begin) / 1e6;
    List<Long> after = cpu(watched);
    double[] percent = new double[before.size()];
    for (int i = 0; i < percent.length; i++) {
      percent[i] = (after.get(i) - before.get(i)) * 100 / took;
    }
    WebMeasured it = new WebMeasured(part, tallies,
        new WebMeasured.Cpu(percent[0], percent[1], percent[2], percent[3], took), settled);
    System.err.print(WebReport.lines(it));
    return it;
  }

  /** Time on the processors of each so far. */
  static List<Long> cpu(List<LoadProcess> watched) throws IOException {
    List<Long> all = new ArrayList<>();
    for (LoadProcess process : watched) {
      all.add(process.cpuMillis());
    }
    return all;
  }

  /** Seconds until nothing that was told of waits any more. */
  private double settled() throws IOException, SQLException, InterruptedException {
    long begin = System.nanoTime();
    try (Connection database = database()) {
      for (int waiting = number(database, UNSETTLED); waiting > 0; waiting = number(database, UNSETTLED)) {
        if ((System.nanoTime() - begin) / 1e9 > LONGEST_SETTLING_SECONDS) {
          throw new IOException(waiting + " payments are not in the books");
        }
        Thread.sleep(100);
      }
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  /** What people were told is what is in the database; who was told of an error cannot know. */
  private void check(WebPeople people) throws IOException, SQLException {
    try (Connection database = database()) {
      int submitted = number(database, SUBMITTED) - prepared;
      int booked = number(database, BOOKED);
      if (!people.submitted().agrees(submitted) || !people.brought().agrees(booked)) {
        throw new IOException("submitted " + people.submitted() + ", in the database " + submitted + "; brought "
            + people.brought() + ", in the books " + booked);
      }
    }
  }

  private Connection database() throws IOException, SQLException {
    return DriverManager.getConnection(LoadProcess.databaseUrl(home), "postgres", "");
  }

  private static int number(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  public static void main(String[] words) throws Exception {
    WebPlan plan;
    try {
      LoadOptions options = LoadOptions.read(words, List.of("--warm", "--seconds", "--rate"), List.of("--no-break"));
      plan = new WebPlan(options.number("--warm", 120), options.number("--seconds", 30), options.number("--rate", 1),
          !options.has("--no-break"));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    List<WebMeasured> measured = new WebBench(LoadSetup.in(Path.of("bench/target/run")), plan).run();
    System.out.print(WebReport.table(measured));
    Map<String, Double> figures = WebReport.figures(measured, plan);
    figures.forEach((name, value) -> System.out.printf(java.util.Locale.ROOT, "%s=%.2f%n", name, value));
    System.exit(figures.getOrDefault("web_errors", 1.0) == 0 ? 0 : 1);
  }
}
