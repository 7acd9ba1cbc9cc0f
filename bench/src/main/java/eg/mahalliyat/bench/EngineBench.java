package eg.mahalliyat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bin/bench engine}: all contenders in turn on one server, round after round, so that a slow minute hits all. */
final class EngineBench {
  private final Server server;
  private final Path folder;
  private final Plan plan;
  private final List<Round> rounds = new ArrayList<>();

  /**
   * How long and with whom.
   *
   * @param contenders as {@link Drive} knows them
   * @param seconds of one round of one contender with one number of callers
   */
  record Plan(List<String> contenders, List<Integer> callers, int rounds, double seconds) {}

  EngineBench(Server server, Path folder, Plan plan) {
    this.server = server;
    this.folder = folder;
    this.plan = plan;
  }

  List<Round> run() throws IOException, SQLException {
    Map<String, Driven> contenders = new LinkedHashMap<>();
    try {
      for (String name : plan.contenders()) {
        contenders.put(name, Driven.start(name, server.database(name), folder));
        contenders.get(name).prepare(20_000);
        contenders.get(name).run(16, Math.min(10, plan.seconds()));
      }
      for (int round = 1; round <= plan.rounds(); round++) {
        for (int callers : plan.callers()) {
          for (var contender : contenders.entrySet()) {
            rounds.add(round(contender.getKey(), contender.getValue(), callers));
          }
        }
      }
    } finally {
      for (Driven driven : contenders.values()) {
        driven.close();
      }
    }
    return rounds;
  }

  private Round round(String name, Driven driven, int callers) throws IOException, SQLException {
    driven.prepare((int) (plan.seconds() * 2_000));
    long wal = server.wal();
    long cpu = server.cpuMillis();
    Measured measured = driven.run(callers, plan.seconds());
    Round round = new Round(name, callers, measured, server.cpuMillis() - cpu, server.wal() - wal);
    System.err.printf("%s %d: %.0f/s p50 %.2f p99 %.2f cpu %.2f+%.2f wal %.0f trips %.2f%n", name, callers,
        measured.rate(), measured.p50(), measured.p99(), round.cpuPerLifecycle(), round.serverCpuPerLifecycle(),
        round.walPerLifecycle(), round.roundTripsPerStep());
    return round;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (Server server = Server.start(folder.resolve("postgres"))) {
      new EngineBench(server, folder, new Plan(List.of(args[1].split(",")),
          java.util.Arrays.stream(args[3].split(",")).map(Integer::valueOf).toList(), 1,
          Double.parseDouble(args[2]))).run();
      if (args.length > 4) {
        server.statements(args[4]).forEach(System.err::println);
      }
    }
  }
}
