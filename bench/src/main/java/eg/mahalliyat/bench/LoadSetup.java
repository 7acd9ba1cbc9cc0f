package eg.mahalliyat.bench;

import eg.mahalliyat.sandbox.biller.BillerDialect;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is started and where. {@code bin/bench} names the built programs as system properties; without them the same
 * classes are started from this program's own class path.
 *
 * @param folder for everything that a run makes
 */
record LoadSetup(Path folder) {
  private static final String SECRET = "only-for-measuring-only-for-measuring";

  /** With an empty folder. */
  static LoadSetup in(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
    return new LoadSetup(folder.toAbsolutePath());
  }

  /** Whether the build has made a cache of classes. */
  boolean hasCache() {
    return !words("program.cache").isEmpty();
  }

  /**
   * Starts the platform as an operator does.
   *
   * @param home with or without the data of an earlier start
   * @param more settings as arguments
   */
  LoadProgram platform(Path home, int port, boolean cache, List<String> more) throws IOException {
    return platform("platform", home, port, cache, more);
  }

  /** The same as one of several nodes: its log bears its name. */
  LoadProgram platform(String name, Path home, int port, boolean cache, List<String> more) throws IOException {
    Map<String, String> environment = Map.of("MAHALLIYAT_HOME", home.toString(), "PORT", String.valueOf(port),
        "MANAGEMENT_PORT", "0", "SERVER_ADDRESS", "127.0.0.1", "MAHALLIYAT_SECRET", SECRET, "MAHALLIYAT_DEMO", "true");
    List<String> command = new ArrayList<>(List.of("-Xmx1g"));
    command.addAll(words("program.flags"));
    command.addAll(cache ? words("program.cache") : List.of());
    command.addAll(program("program.jar", "eg.mahalliyat.Mahalliyat"));
    command.addAll(more);
    return LoadProgram.start(command, environment, folder.resolve(name + ".log"));
  }

  /** Starts what plays the world outside. */
  LoadProgram sandbox() throws IOException {
    List<String> command = new ArrayList<>(List.of("-Xmx512m"));
    command.addAll(program("sandbox.jar", "eg.mahalliyat.sandbox.Sandbox"));
    return LoadProgram.start(command, Map.of(), folder.resolve("sandbox.log"));
  }

  /**
   * What a platform is told of the world outside, as arguments.
   *
   * @param port by its kind: http, smpp, smtp, clamd
   */
  static List<String> outside(Function<String, String> port, String notificationUrl) {
    return List.of("--mahalliyat.clamd.host=127.0.0.1", "--mahalliyat.clamd.port=" + port.apply("clamd"),
        "--mahalliyat.sms.host=127.0.0.1", "--mahalliyat.sms.port=" + port.apply("smpp"),
        "--mahalliyat.sms.system-id=mahalliyat", "--mahalliyat.sms.password=sandbox",
        "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + port.apply("smtp"),
        "--mahalliyat.fawry.base-url=http://127.0.0.1:" + port.apply("http"),
        "--mahalliyat.fawry.merchant-code=mahalliyat", "--mahalliyat.fawry.secure-key=sandbox-secure-key",
        "--mahalliyat.fawry.notification-url=" + notificationUrl,
        "--mahalliyat.fawry-biller.bill-type=" + BillerDialect.DEMO.billType(),
        "--mahalliyat.fawry-biller.secure-key=" + BillerDialect.DEMO.key());
  }

  static String secret() {
    return SECRET;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static List<String> program(String jar, String main) {
    String built = System.getProperty(jar);
    return built == null ? List.of("-cp", System.getProperty("java.class.path"), main) : List.of("-jar", built);
  }

  private static List<String> words(String property) {
    return Stream.of(System.getProperty(property, "").split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
