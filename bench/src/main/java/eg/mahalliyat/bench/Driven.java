package eg.mahalliyat.bench;

import eg.mahalliyat.platform.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An engine in a program of its own, so that its CPU time and its libraries are its own. More options for its JVM, such
 * as those of a profiler, come by the system property {@code bench.java}.
 */
final class Driven implements AutoCloseable {
  private final String name;
  private final Process process;
  private final PrintStream commands;
  private final BufferedReader answers;

  private Driven(String name, Process process) {
    this.name = name;
    this.process = process;
    this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts it, and waits until it is ready; what it logs goes to a file in its folder. */
  static Driven start(String name, String url, Path folder) throws IOException {
    Path log = folder.resolve(name + ".log");
    Process process = program(Drive.class, name, url, folder.resolve(name).toString())
        .redirectError(log.toFile()).start();
    Driven driven = new Driven(name, process);
    driven.answer();
    return driven;
  }

  /** Runs a program of the bench to its end. */
  static void run(Path log, Class<?> main, String... arguments) throws IOException, InterruptedException {
    if (program(main, arguments).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed; " + log + " tells why");
    }
  }

  private static ProcessBuilder program(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    Stream.of(System.getProperty("bench.java", "").split(" ")).filter(o -> !o.isEmpty()).forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** The first number of so many lifecycles whose drafts are ready; the platform only. */
  long reserve(int lifecycles) throws IOException {
    return Long.parseLong(ask("reserve " + lifecycles));
  }

  void prepare(int lifecycles) throws IOException {
    ask("prepare " + lifecycles);
  }

  Measured run(int callers, double seconds) throws IOException {
    return Json.read(ask("run " + callers + " " + seconds), Measured.class);
  }

  private String ask(String command) throws IOException {
    commands.println(command);
    return answer();
  }

  private String answer() throws IOException {
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      if (line.startsWith("@")) {
        return line.substring(1);
      }
    }
    throw new IOException(name + " ended; its log tells why");
  }

  @Override
  public void close() throws IOException {
    commands.close();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
