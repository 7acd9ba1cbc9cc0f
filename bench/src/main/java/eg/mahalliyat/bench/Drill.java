package eg.mahalliyat.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code bin/drill}: what must hold while many work at once and while nodes die, tried on purpose. */
final class Drill {
  private static final Path FOLDER = Path.of("bench/target/drill");

  /** Does nothing, unless the drill itself is tried. */
  @FunctionalInterface
  interface Spoiler {
    void spoil(DrillDatabase database, Instant since);
  }

  /** One drill. */
  enum Kind {
    TWO_CLERKS("--rounds", 200, List.of(), List.of()),
    KILL_NODE("--decisions", 1_000, List.of(), List.of()),
    CROWD("--clerks", 200, List.of(), List.of()),
    PAYMENTS("--notices", 1_000, List.of("--rate"), List.of("--kill", "--restart")),
    OUTAGE("--citizens", 100, List.of("--outage"), List.of());

    private final String size;
    private final int usual;
    private final List<String> names;
    private final List<String> switches;

    Kind(String size, int usual, List<String> names, List<String> switches) {
      this.size = size;
      this.usual = usual;
      this.names = names;
      this.switches = switches;
    }

    /** What is written behind the name of a drill, read. @throws IllegalArgumentException when it cannot be */
    Deed deed(String... words) {
      LoadOptions options =
          LoadOptions.read(words, Stream.concat(names.stream(), Stream.of(size, "--spoil")).toList(), switches);
      int many = (int) options.number(size, usual);
      Spoiler spoiler = spoiler(options.word("--spoil", ""));
      return switch (this) {
        case TWO_CLERKS -> staged(2, TwoClerks.plan(many), (ground, stock) -> TwoClerks.run(ground, stock, spoiler));
        case KILL_NODE -> staged(2, KillNode.plan(many), (ground, stock) -> KillNode.run(ground, stock, spoiler));
        case CROWD -> staged(1, Crowd.plan(many), (ground, stock) -> Crowd.run(ground, stock, spoiler));
        case PAYMENTS -> {
          int rate = options.has("--rate") ? (int) options.number("--rate", 1) : 0;
          var plan = new PaymentNotices.Plan(many, rate, options.has("--kill"), options.has("--restart"));
          yield setup -> PaymentNotices.run(setup, plan, spoiler);
        }
        case OUTAGE -> {
          var plan = new ProviderDown.Plan(many, options.time("--outage", Duration.ofHours(1)));
          yield setup -> ProviderDown.run(setup, plan, spoiler);
        }
      };
    }
  }

  /** A drill with all that was said of it. */
  @FunctionalInterface
  interface Deed {
    DrillOutcome run(LoadSetup setup) throws Exception;
  }

  /** What is done with requests that were prepared, by officials at the nodes. */
  @FunctionalInterface
  private interface Staged {
    DrillOutcome run(DrillGround ground, DrillStock stock) throws Exception;
  }

  private Drill() {}

  private static Deed staged(int nodes, DrillStock.Plan plan, Staged drill) {
    return setup -> {
      try (DrillGround ground = new DrillGround(setup, nodes)) {
        DrillStock stock = ground.seeded(context -> new DrillSeed(context, ground.database()).fill(plan));
        ground.start();
        return drill.run(ground, stock);
      }
    };
  }

  public static void main(String[] words) throws Exception {
    Deed deed;
    try {
      Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      deed = kind.deed(Arrays.copyOfRange(words, 1, words.length));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    long begin = System.nanoTime();
    DrillOutcome outcome = deed.run(LoadSetup.in(FOLDER));
    System.err.printf("All of it took %.0f s%n", (System.nanoTime() - begin) / 1e9);
    outcome.wrong().forEach(System.err::println);
    System.out.println(outcome.line());
    System.exit(outcome.wrong().isEmpty() ? 0 : 1);
  }

  private static Spoiler spoiler(String how) {
    if (how.isEmpty()) {
      return (database, since) -> {};
    }
    DrillDatabase.Spoil spoil = DrillDatabase.Spoil.valueOf(how.toUpperCase(Locale.ROOT));
    return (database, since) -> database.spoil(spoil, since);
  }
}
