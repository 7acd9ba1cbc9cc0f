package eg.mahalliyat.bench;

import java.util.Map;

/**
 * One part, measured.
 *
 * @param settledSeconds from the last arrival until every payment told of was in the books
 */
record WebMeasured(WebPlan.Part part, Map<String, LoadTally> tallies, Cpu cpu, double settledSeconds) {
  /**
   * Percent of one processor.
   *
   * @param millis that it was measured over
   */
  record Cpu(double platform, double database, double sandbox, double generator, double millis) {}

  /** Time on the processors that the platform and its database took for each arrival, with all that it led to meanwhile. */
  double cpuMillisEach() {
    return (cpu.platform() + cpu.database()) / 100 * cpu.millis() / Math.max(1, all().count());
  }

  double worstP99() {
    return tallies.values().stream().mapToDouble(tally -> tally.percentile(99)).max().orElse(0);
  }

  LoadTally all() {
    LoadTally all = new LoadTally();
    tallies.values().forEach(all::add);
    return all;
  }

  int errors() {
    return tallies.values().stream().mapToInt(LoadTally::errors).sum();
  }
}
