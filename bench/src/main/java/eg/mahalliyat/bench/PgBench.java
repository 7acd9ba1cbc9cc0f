package eg.mahalliyat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The practical limit: pgbench sends what the platform sends, as the same role, and does nothing else. It works on the
 * platform's own database, with drafts that the platform hands over.
 */
final class PgBench {
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern COUNT = Pattern.compile("actually processed: ([0-9]+)");

  private final Path program;
  private final Path script;
  private final int port;
  private double expected = 1_000;

  PgBench(Path program, Path script, int port) {
    this.program = program;
    this.script = script;
    this.port = port;
  }

  /** So many lifecycles may be needed for so long: a client that is ahead takes numbers that others have left. */
  int wanted(double seconds) {
    return (int) (expected * seconds * 3) + 2_000;
  }

  Measured run(int callers, double seconds, long from) throws IOException, InterruptedException {
    Path output = Files.createTempFile("pgbench", ".out");
    Process process = new ProcessBuilder(List.of(program.toString(), "-h", "127.0.0.1", "-p", String.valueOf(port), "-U",
        "mahalliyat_app", "-M", "prepared", "-n", "-c", String.valueOf(callers), "-j", String.valueOf(Math.min(2, callers)),
        "-T", String.valueOf(Math.max(1, Math.round(seconds))), "-D", "base=" + from, "-D", "callers=" + callers, "-D",
        "i=-1", "-f", script.toString(), "mahalliyat"))
        .redirectErrorStream(true).redirectOutput(output.toFile()).start();
    int ended = process.waitFor();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    Files.delete(output);
    if (ended != 0) {
      throw new IOException("pgbench failed:\n" + text);
    }
    double rate = found(RATE, text);
    long lifecycles = (long) found(COUNT, text);
    expected = Math.max(100, rate);
    long steps = lifecycles * Engine.Step.values().length;
    return new Measured(steps, lifecycles, lifecycles / rate, Double.NaN, Double.NaN, Double.NaN, lifecycles * roundTrips());
  }

  /** Of one lifecycle: it waits at the end of each pipeline, and for a commit that travels alone. */
  private long roundTrips() throws IOException {
    boolean together = false;
    long trips = 0;
    for (String line : Files.readAllLines(script, StandardCharsets.UTF_8)) {
      together = line.equals("\\startpipeline") || together && !line.equals("\\endpipeline");
      trips += line.equals("\\endpipeline") || !together && line.equals("COMMIT;") ? 1 : 0;
    }
    return trips;
  }

  private static double found(Pattern pattern, String text) throws IOException {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IOException("pgbench says something else:\n" + text);
    }
    return Double.parseDouble(found.group(1));
  }
}
