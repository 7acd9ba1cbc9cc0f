package eg.mahalliyat.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, for people and for programs. */
final class WebReport {
  private WebReport() {}

  static String table(List<WebMeasured> all) {
    StringBuilder text = new StringBuilder(String.format("%-12s %-8s %7s %8s %8s %8s %6s   %s%n", "part", "", "arrived",
        "p50 ms", "p99 ms", "max ms", "wrong", "% of one CPU: platform + PostgreSQL + sandbox + generator; CPU ms of the first two for each; settled"));
    all.forEach(it -> text.append(lines(it)));
    return text.toString();
  }

  static String lines(WebMeasured it) {
    StringBuilder text = new StringBuilder();
    it.tallies().forEach((name, tally) -> {
      text.append(String.format(Locale.ROOT, "%-12s %-8s %7d %8.1f %8.1f %8.1f %6d%n", it.part().name(), name,
          tally.count(), tally.percentile(50), tally.percentile(99), tally.percentile(100), tally.errors()));
      tally.samples().forEach(sample -> text.append("    ").append(sample).append('\n'));
    });
    WebMeasured.Cpu cpu = it.cpu();
    return text + String.format(Locale.ROOT, "%-12s %53s   %.0f + %.0f + %.0f + %.0f; %.2f ms; %.1f s%n", it.part().name(), "",
        cpu.platform(), cpu.database(), cpu.sandbox(), cpu.generator(), it.cpuMillisEach(), it.settledSeconds());
  }

  static Map<String, Double> figures(List<WebMeasured> all, WebPlan plan) {
    Map<String, Double> figures = new LinkedHashMap<>();
    WebMeasured nation = all.stream().filter(it -> it.part().name().startsWith("nation")).findFirst().orElseThrow();
    all.subList(0, all.indexOf(nation)).forEach(it -> {
      put(figures, it.tallies());
      it.tallies().keySet().forEach(name -> figures.put("web_" + name + "_cpu_ms", it.cpuMillisEach()));
    });
    put(figures, nation.tallies());
    figures.put("web_nation_p50_ms", nation.all().percentile(50));
    figures.put("web_nation_p99_ms", nation.all().percentile(99));
    figures.put("web_settled_s", nation.settledSeconds());
    figures.put("web_platform_cpu_percent", nation.cpu().platform());
    figures.put("web_database_cpu_percent", nation.cpu().database());
    figures.put("web_sandbox_cpu_percent", nation.cpu().sandbox());
    figures.put("web_generator_cpu_percent", nation.cpu().generator());
    if (plan.breaking()) {
      figures.put("web_break_factor", held(all, plan));
    }
    // Where it breaks is searched for; everything before must be right.
    figures.put("web_errors", (double) all.subList(0, all.indexOf(nation) + 1).stream().mapToInt(WebMeasured::errors).sum());
    return figures;
  }

  private static void put(Map<String, Double> figures, Map<String, LoadTally> tallies) {
    tallies.forEach((name, tally) -> {
      figures.put("web_" + name + "_p50_ms", tally.percentile(50));
      figures.put("web_" + name + "_p99_ms", tally.percentile(99));
    });
  }

  /** The most of the nation's load at which everybody was served in time; 0 when not even that was. */
  private static double held(List<WebMeasured> all, WebPlan plan) {
    List<WebMeasured> loads = all.stream().filter(it -> it.part().name().startsWith("nation")).toList();
    double held = 0;
    for (int i = 0; i < loads.size() && WebBench.holds(loads.get(i)); i++) {
      held = i == 0 ? plan.rate() : plan.steps().get(i - 1);
    }
    return held;
  }
}
