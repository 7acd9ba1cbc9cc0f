package eg.mahalliyat.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Drives the load, and remembers how long everybody waited and whose the processors were. */
final class MoneyMeasured {
  private static final List<String> WATCHED = List.of("platform", "database", "sandbox", "generator");

  private final MoneyPlan plan;
  private final MoneyPeople people;
  private final List<LoadProcess> watched;
  private Map<String, LoadTally> tallies = new TreeMap<>();
  private List<Long> cpu = List.of();
  private long errors;
  private long began;
  private long ended;

  /** @param watched platform, database, sandbox and this program */
  MoneyMeasured(MoneyPlan plan, MoneyPeople people, List<LoadProcess> watched) {
    this.plan = plan;
    this.people = people;
    this.watched = watched;
  }

  void drive() throws IOException, InterruptedException {
    for (MoneyPlan.Part part : plan.warmUp()) {
      run(part);
    }
    List<Long> before = WebBench.cpu(watched);
    began = System.nanoTime();
    tallies = run(plan.load());
    ended = System.nanoTime();
    List<Long> after = WebBench.cpu(watched);
    cpu = IntStream.range(0, before.size()).mapToObj(i -> after.get(i) - before.get(i)).toList();
  }

  private Map<String, LoadTally> run(MoneyPlan.Part part) throws InterruptedException {
    System.err.printf("%.1f of the load for %.0f s%n", part.factor(), part.seconds());
    Map<String, LoadTally> all = LoadLoop.run(people.streams(plan, part.factor()), part.seconds());
    errors += all.values().stream().mapToLong(LoadTally::errors).sum();
    return all;
  }

  /** Everything that was told of is in the books now. */
  void settled(DrillOutcome outcome) {
    MoneyBench.put(outcome, tallies);
    outcome.count("settled_s", MoneyBench.figure((System.nanoTime() - ended) / 1e9));
    for (int i = 0; i < WATCHED.size(); i++) {
      outcome.count(WATCHED.get(i) + "_cpu_percent", MoneyBench.figure(cpu.get(i) * 1e8 / (ended - began)));
    }
    outcome.must("errors", errors, 0);
  }
}
