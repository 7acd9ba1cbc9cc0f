package eg.mahalliyat.bench;

import eg.mahalliyat.requests.BacklogDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.springframework.util.FileSystemUtils;

/** {@code bin/bench backlog}: how the platform answers while very many requests wait, and how fast it still is. */
final class BacklogBench {
  private static final int LOOKING = 4;
  private static final int WORKING = 16;
  private static final int LIFECYCLES_PER_SECOND = 1_000;

  /**
   * How much and how long.
   *
   * @param requests that wait
   * @param seconds of each measurement
   * @param rounds of the engine, on the empty and on the full database in turn
   */
  record Plan(long requests, double seconds, int rounds) {}

  private final Server server;
  private final Path folder;
  private final Plan plan;
  private final Map<String, Double> figures = new LinkedHashMap<>();

  BacklogBench(Server server, Path folder, Plan plan) {
    this.server = server;
    this.folder = folder;
    this.plan = plan;
  }

  /** @return figures by name, in the order in which they are printed */
  Map<String, Double> run() throws Exception {
    String full = server.database("backlog_" + plan.requests());
    String empty = anew("empty");
    desks(full);
    engines(empty, full);
    return figures;
  }

  private void desks(String full) throws Exception {
    try (BacklogDesks desks = new BacklogDesks(full, folder.resolve("desks"))) {
      long start = System.nanoTime();
      boolean loaded = desks.load(plan.requests());
      double took = loaded ? (System.nanoTime() - start) / 1e9 : 0;
      if (loaded) {
        System.err.printf(Locale.ROOT, "%,d requests loaded in %.0f s%n", plan.requests(), took);
      }
      desks.sample();
      server.checkpoint();
      for (BacklogDesks.Door door : BacklogDesks.Door.values()) {
        BacklogCallers.run(LOOKING, plan.seconds() / 2, () -> desks.look(door));
      }
      for (BacklogDesks.Door door : BacklogDesks.Door.values()) {
        note(door.name().toLowerCase(Locale.ROOT), BacklogCallers.run(LOOKING, plan.seconds(), () -> desks.look(door)));
      }
      figures.put("load_seconds", took);
    }
  }

  private void note(String door, Histogram times) {
    figures.put(door + "_p50_ms", times.getValueAtPercentile(50) / 1e3);
    figures.put(door + "_p99_ms", times.getValueAtPercentile(99) / 1e3);
    System.err.printf(Locale.ROOT, "%s: %,d looks, p50 %.2f, p99 %.2f, most %.2f ms%n", door, times.getTotalCount(),
        times.getValueAtPercentile(50) / 1e3, times.getValueAtPercentile(99) / 1e3, times.getMaxValue() / 1e3);
  }

  private void engines(String empty, String full) throws Exception {
    List<Double> rates = new ArrayList<>();
    List<Double> fullRates = new ArrayList<>();
    List<Double> slowdowns = new ArrayList<>();
    try (Driven atNothing = engine(empty, "empty"); Driven atMany = engine(full, "full")) {
      for (int round = 1; round <= plan.rounds(); round++) {
        boolean manyFirst = round % 2 == 0;
        double before = manyFirst ? rate(atMany) : 0;
        rates.add(rate(atNothing));
        fullRates.add(manyFirst ? before : rate(atMany));
        slowdowns.add(fullRates.getLast() / rates.getLast());
        System.err.printf(Locale.ROOT, "round %d: %.0f lifecycles/s at none, %.0f at %,d%n", round, rates.getLast(),
            fullRates.getLast(), plan.requests());
      }
    }
    figures.put("backlog_rate_empty", median(rates));
    figures.put("backlog_rate_full", median(fullRates));
    figures.put("backlog_slowdown", median(slowdowns));
  }

  private Driven engine(String url, String name) throws Exception {
    Path own = Files.createDirectories(folder.resolve("engine-" + name));
    Driven driven = Driven.start("mahalliyat", url, own);
    driven.prepare((int) (plan.seconds() * LIFECYCLES_PER_SECOND));
    driven.run(WORKING, plan.seconds());
    return driven;
  }

  private double rate(Driven driven) throws Exception {
    driven.prepare((int) (plan.seconds() * LIFECYCLES_PER_SECOND));
    server.checkpoint();
    return driven.run(WORKING, plan.seconds()).rate();
  }

  private String anew(String name) throws SQLException {
    try (var admin = DriverManager.getConnection(server.database("postgres"), "postgres", "");
        var statement = admin.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
    return server.database(name);
  }

  private static double median(List<Double> of) {
    List<Double> sorted = of.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  public static void main(String[] arguments) throws Exception {
    BacklogOptions options = BacklogOptions.of(List.of(arguments));
    if (!options.keep()) {
      FileSystemUtils.deleteRecursively(options.folder());
    }
    try (Server server = Server.start(options.folder().resolve("postgres"))) {
      Map<String, Double> figures = new BacklogBench(server, options.folder(), options.plan()).run();
      figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value));
    }
    System.exit(0);
  }
}
