package eg.mahalliyat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is measured, in a process of its own; what it prints goes to a file. */
final class LoadProgram implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private final Process process;
  private final Path log;

  private LoadProgram(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a Java program. It gets nothing of this program's environment but the path: what is set here is no matter.
   *
   * @param words flags, {@code -jar}, arguments
   */
  static LoadProgram start(List<String> words, Map<String, String> environment, Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(words);
    Files.createDirectories(log.toAbsolutePath().getParent());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().retainAll(List.of("PATH", "HOME", "TMPDIR"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    // Whoever stops a measurement in its middle stops what it started.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new LoadProgram(process, log);
  }

  /** Waits until the address answers with 200. */
  void awaitPage(URI address) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!answers(http, address)) {
        check(end);
        Thread.sleep(10);
      }
    }
  }

  /** Waits for a line that begins so. */
  String awaitLine(String beginning) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var line = Files.readString(log).lines().filter(l -> l.startsWith(beginning)).findFirst();
      if (line.isPresent()) {
        return line.get();
      }
      check(end);
      Thread.sleep(10);
    }
  }

  private void check(long end) throws IOException {
    if (!process.isAlive() || System.nanoTime() > end) {
      throw new IOException("the program does not start; " + log + " says why:\n" + lastLines());
    }
  }

  /** Tests leave no log behind. */
  private String lastLines() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }

  private static boolean answers(HttpClient http, URI address) throws InterruptedException {
    try {
      return http.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofByteArray())
          .statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends it at once, with -9: it can do nothing more. */
  void kill() throws InterruptedException {
    end();
    process.waitFor();
  }

  /** The same without waiting for it. */
  void end() {
    process.destroyForcibly();
  }

  /** Does it once, in a thread of its own, when the program has ended, however that was. */
  void whenEnded(Runnable deed) {
    process.onExit().thenRunAsync(deed);
  }

  boolean isRunning() {
    return process.isAlive();
  }

  LoadProcess process() {
    return new LoadProcess(process.pid(), true);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("the program does not stop; " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
