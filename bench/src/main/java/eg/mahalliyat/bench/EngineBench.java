package eg.mahalliyat.bench;

import eg.mahalliyat.requests.RecordedLifecycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** {@code bin/bench engine}: all contenders in turn on one server, round after round, so that a slow minute hits all. */
final class EngineBench implements AutoCloseable {
  static final String OURS = "mahalliyat";
  static final String LIMIT = "pgbench";
  private static final int WARM = 16;

  private final Server server;
  private final EngineOptions options;
  private final Map<String, Driven> contenders = new LinkedHashMap<>();
  private final PgBench limit;

  EngineBench(Server server, Path folder, EngineOptions options) throws Exception {
    this.server = server;
    this.options = options;
    Path script = folder.resolve("lifecycle.sql");
    this.limit = new PgBench(options.pgbench(), script, server.port());
    if (options.contenders().contains(LIMIT)) {
      record(folder, script);
    }
    for (String name : options.contenders()) {
      if (!name.equals(LIMIT)) {
        contenders.put(name, Driven.start(name, server.database(name), folder));
      }
    }
  }

  private void record(Path folder, Path script) throws Exception {
    Driven.run(folder.resolve("record.log"), RecordedLifecycle.class, server.database(OURS),
        folder.resolve(OURS).toString(), script.toString());
  }

  /** Warms up, then each number of callers with each contender in turn. */
  EngineReport run() throws IOException, SQLException, InterruptedException {
    double warm = Math.min(30, options.seconds() * 2);
    for (String name : options.contenders()) {
      round(name, WARM, warm);
    }
    List<Round> rounds = new ArrayList<>();
    Map<String, Double> sizes = new LinkedHashMap<>();
    for (int round = 1; round <= options.rounds(); round++) {
      for (int callers : options.callers()) {
        for (String name : options.contenders()) {
          rounds.add(round(name, callers, options.seconds()));
        }
      }
    }
    for (String name : contenders.keySet()) {
      sizes.put(name, grown(name));
    }
    return new EngineReport(options, rounds, sizes);
  }

  private Round round(String name, int callers, double seconds) throws IOException, SQLException, InterruptedException {
    long from = prepared(name, seconds);
    long wal = server.wal();
    long cpu = server.cpuMillis();
    Measured measured = name.equals(LIMIT) ? limit.run(callers, seconds, from)
        : driven(name).run(callers, seconds);
    Round round = new Round(name, callers, measured, server.cpuMillis() - cpu, server.wal() - wal);
    System.err.println(EngineReport.line(round));
    if (Boolean.getBoolean("bench.statements")) {
      server.logged(wal).forEach(System.err::println);
    }
    return round;
  }

  private long prepared(String name, double seconds) throws IOException {
    if (name.equals(LIMIT)) {
      return driven(OURS).reserve(limit.wanted(seconds));
    }
    driven(name).prepare((int) (seconds * 800));
    return 0;
  }

  /** Bytes of tables and indexes that one lifecycle adds; what was only prepared is not counted. */
  private double grown(String name) throws IOException, SQLException {
    driven(name).prepare((int) (options.seconds() * 800));
    long before = server.size(name);
    Measured measured = driven(name).run(WARM, options.seconds());
    return (server.size(name) - before) / measured.lifecycles();
  }

  private Driven driven(String name) {
    Driven driven = contenders.get(name);
    if (driven == null) {
      throw new IllegalArgumentException(name + " needs " + OURS + " beside it, whose drafts it takes");
    }
    return driven;
  }

  @Override
  public void close() throws IOException {
    for (Driven driven : contenders.values()) {
      driven.close();
    }
  }

  /** @param arguments as {@code bin/bench engine} takes them */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of("bench", "target", "run", "engine");
    EngineOptions options;
    try {
      options = EngineOptions.of(List.of(arguments));
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
      return;
    }
    FileSystemUtils.deleteRecursively(folder);
    try (Server server = Server.start(Files.createDirectories(folder).resolve("postgres"));
        EngineBench bench = new EngineBench(server, folder, options)) {
      bench.run().print(System.out);
      if (Boolean.getBoolean("bench.statements")) {
        server.statements(OURS).forEach(System.err::println);
      }
    }
    System.exit(0);
  }
}
