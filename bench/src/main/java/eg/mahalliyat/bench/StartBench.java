package eg.mahalliyat.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code bin/bench start}: how long until the first page is served, and how much memory there is taken at rest. */
final class StartBench {
  /** A start with a new database, or with that of the start before. */
  enum Way {
    COLD, COLD_AOT, WARM, WARM_AOT;

    boolean cold() {
      return this == COLD || this == COLD_AOT;
    }

    boolean cache() {
      return this == COLD_AOT || this == WARM_AOT;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** @param cpu time on the processors that the program took until then, without its database's */
  record Took(double seconds, double cpu) {}

  private static final int SETTLED_AFTER = 5;
  private static final int LONGEST_REST_SECONDS = 60;

  private final LoadSetup setup;
  private final Map<Way, List<Took>> took = new LinkedHashMap<>();
  private long residentKb;
  private long databaseKb;

  StartBench(LoadSetup setup) {
    this.setup = setup;
  }

  /** In turn, round after round, so that a slow minute of the machine hits all. */
  Map<String, Double> run(int rounds) throws IOException, InterruptedException {
    for (int round = 1; round <= rounds; round++) {
      for (Way way : Way.values()) {
        if (!way.cache() || setup.hasCache()) {
          took.computeIfAbsent(way, w -> new ArrayList<>()).add(start(way, home(way, round), round == rounds));
        }
      }
    }
    return figures();
  }

  /** A warm start takes the folder of the cold one before it. */
  private Path home(Way way, int round) {
    return setup.folder().resolve((way.cache() ? "aot-" : "plain-") + round);
  }

  private Took start(Way way, Path home, boolean rest) throws IOException, InterruptedException {
    int port = LoadSetup.freePort();
    long begin = System.nanoTime();
    try (LoadProgram platform = setup.platform(home, port, way.cache(), List.of())) {
      platform.awaitPage(URI.create("http://127.0.0.1:" + port + "/"));
      Took it = new Took((System.nanoTime() - begin) / 1e9, platform.process().cpuMillis() / 1e3);
      System.err.printf("%-9s %.2f s, %.2f s of CPU%n", way.key(), it.seconds(), it.cpu());
      if (rest && !way.cold()) {
        rest(platform.process(), LoadProcess.database(home));
      }
      return it;
    }
  }

  /** Until the memory has not changed by a hundredth for some seconds. */
  private void rest(LoadProcess platform, LoadProcess database) throws IOException, InterruptedException {
    int quiet = 0;
    for (int second = 0; quiet < SETTLED_AFTER && second < LONGEST_REST_SECONDS; second++) {
      Thread.sleep(1_000);
      long now = platform.residentKb();
      quiet = Math.abs(now - residentKb) * 100 < now ? quiet + 1 : 0;
      residentKb = now;
    }
    databaseKb = database.memoryKb();
  }

  private Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    took.forEach((way, all) -> {
      figures.put("start_" + way.key() + "_s", median(all.stream().map(Took::seconds).toList()));
      figures.put("start_" + way.key() + "_cpu_s", median(all.stream().map(Took::cpu).toList()));
    });
    figures.put("rss_mb", residentKb / 1024.0);
    figures.put("pg_mb", databaseKb / 1024.0);
    return figures;
  }

  private static double median(List<Double> of) {
    List<Double> sorted = of.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  public static void main(String[] words) throws Exception {
    int rounds;
    try {
      rounds = (int) LoadOptions.read(words, List.of("--rounds"), List.of()).number("--rounds", 3);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    LoadSetup setup = LoadSetup.in(Path.of("bench/target/run"));
    Map<String, Double> figures = new StartBench(setup).run(Math.max(1, rounds));
    System.out.println(table(figures));
    figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "%s=%.2f%n", name, value));
  }

  private static String table(Map<String, Double> figures) {
    StringBuilder text = new StringBuilder(String.format("%-26s %10s %10s%n", "start", "seconds", "CPU s"));
    for (Way way : Way.values()) {
      Double seconds = figures.get("start_" + way.key() + "_s");
      if (seconds != null) {
        text.append(String.format(Locale.ROOT, "%-26s %10.2f %10.2f%n",
            (way.cold() ? "new database" : "old database") + (way.cache() ? ", cache" : ""), seconds,
            figures.get("start_" + way.key() + "_cpu_s")));
      }
    }
    return text + String.format(Locale.ROOT, "At rest: program %.0f MB, PostgreSQL %.0f MB%n", figures.get("rss_mb"),
        figures.get("pg_mb"));
  }
}
