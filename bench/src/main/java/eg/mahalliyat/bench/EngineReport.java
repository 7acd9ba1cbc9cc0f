package eg.mahalliyat.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What came out: medians of the rounds, as a table and as {@code name=value}.
 *
 * @param sizes bytes of tables and indexes that a lifecycle adds, by contender
 */
record EngineReport(EngineOptions options, List<Round> rounds, Map<String, Double> sizes) {
  /** Where the goals are measured. */
  private static final int GOAL_CALLERS = 16;

  static String line(Round round) {
    Measured m = round.measured();
    return String.format(Locale.ROOT, "%-20s %7d %9.1f %8.2f %8.2f %8.2f %8.2f %9.0f %6.2f", round.contender(),
        round.callers(), m.rate(), m.p50(), m.p99(), round.cpuPerLifecycle(), round.serverCpuPerLifecycle(),
        round.walPerLifecycle(), round.roundTripsPerStep());
  }

  void print(PrintStream out) {
    out.println("medians of " + options.rounds() + " rounds of " + options.seconds() + " s");
    out.println("contender            callers lifecyc/s   p50 ms   p99 ms  cpu ms  pg cpu ms  WAL bytes  trips");
    for (int callers : options.callers()) {
      for (String name : options.contenders()) {
        out.println(String.format(Locale.ROOT, "%-20s %7d %9.1f %8.2f %8.2f %8.2f %8.2f %9.0f %6.2f", name, callers,
            median(name, callers, r -> r.measured().rate()), median(name, callers, r -> r.measured().p50()),
            median(name, callers, r -> r.measured().p99()), median(name, callers, Round::cpuPerLifecycle),
            median(name, callers, Round::serverCpuPerLifecycle), median(name, callers, Round::walPerLifecycle),
            median(name, callers, Round::roundTripsPerStep)));
      }
    }
    values().forEach((name, value) -> out.println(name + "=" + String.format(Locale.ROOT, "%.4g", value)));
  }

  /** By the names under which they are kept. */
  Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    int goal = options.callers().contains(GOAL_CALLERS) ? GOAL_CALLERS : options.callers().getLast();
    for (String name : options.contenders()) {
      for (int callers : options.callers()) {
        values.put(name + "_rate_" + callers, median(name, callers, r -> r.measured().rate()));
      }
      values.put(name + "_p50_ms", median(name, goal, r -> r.measured().p50()));
      values.put(name + "_p99_ms", median(name, goal, r -> r.measured().p99()));
      values.put(name + "_cpu_ms", median(name, goal, Round::cpuPerLifecycle));
      values.put(name + "_pg_cpu_ms", median(name, goal, Round::serverCpuPerLifecycle));
      values.put(name + "_wal_bytes", median(name, goal, Round::walPerLifecycle));
      values.put(name + "_round_trips", median(name, goal, Round::roundTripsPerStep));
    }
    sizes.forEach((name, bytes) -> values.put(name + "_table_bytes", bytes));
    ratio(values, "ratio_flowable", "flowable", goal);
    ratio(values, "ratio_operaton", "operaton", goal);
    ratio(values, "ratio_limit", EngineBench.LIMIT, goal);
    values.values().removeIf(value -> value.isNaN());
    return values;
  }

  /** The median of the ratios of each round: a slow minute was slow for both. */
  private void ratio(Map<String, Double> values, String name, String other, int callers) {
    List<Double> ours = each(EngineBench.OURS, callers, r -> r.measured().rate());
    List<Double> theirs = each(other, callers, r -> r.measured().rate());
    if (!ours.isEmpty() && ours.size() == theirs.size()) {
      double[] ratios = new double[ours.size()];
      java.util.Arrays.setAll(ratios, i -> ours.get(i) / theirs.get(i));
      values.put(name, middle(ratios));
    }
  }

  private double median(String contender, int callers, ToDoubleFunction<Round> figure) {
    return middle(each(contender, callers, figure).stream().mapToDouble(d -> d).toArray());
  }

  private List<Double> each(String contender, int callers, ToDoubleFunction<Round> figure) {
    return rounds.stream().filter(r -> r.contender().equals(contender) && r.callers() == callers)
        .mapToDouble(figure).boxed().toList();
  }

  private static double middle(double[] figures) {
    java.util.Arrays.sort(figures);
    int half = figures.length / 2;
    return figures.length == 0 ? Double.NaN
        : figures.length % 2 == 1 ? figures[half] : (figures[half - 1] + figures[half]) / 2;
  }
}
