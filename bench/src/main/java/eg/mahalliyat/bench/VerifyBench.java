package eg.mahalliyat.bench;

import eg.mahalliyat.licences.WebPapers;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/bench verify}: anybody checks codes on line, at a constant rate of arrivals, each another paper: the signature
 * and then the register.
 */
final class VerifyBench {
  private static final Path FOLDER = Path.of("bench/target/run/verify");
  private static final int UNITS = 20;
  /** So many stay open, as a proxy keeps them. */
  private static final int CONNECTIONS = 100;
  private final LoadSetup setup;

  VerifyBench(LoadSetup setup) {
    this.setup = setup;
  }

  /**
   * @param papers so many in the registers
   * @param rate arrivals a second
   * @param warm seconds before it is measured
   */
  Map<String, Double> run(int papers, double rate, double warm, double seconds) throws IOException, InterruptedException {
    Path home = setup.folder().resolve("home");
    List<String> tokens = seeded(home, papers);
    int port = LoadSetup.freePort();
    // All come from one address here; out there they do not.
    List<String> limit = List.of("--mahalliyat.verify.per-minute=1000000000");
    try (LoadProgram platform = setup.platform(home, port, setup.hasCache(), limit)) {
      URI base = URI.create("http://127.0.0.1:" + port + "/");
      platform.awaitPage(base);
      for (double part = 1; part <= 4; part++) {
        stream(base, tokens, rate * part / 4, warm / 4);
      }
      LoadTally tally = stream(base, tokens, rate, seconds);
      tally.samples().forEach(System.err::println);
      Map<String, Double> figures = new LinkedHashMap<>();
      figures.put("papers", (double) papers);
      figures.put("wrong", (double) tally.errors());
      figures.put("verifications_per_s", (tally.count() - tally.errors()) / seconds);
      figures.put("p50_ms", tally.percentile(50));
      figures.put("p99_ms", tally.percentile(99));
      return figures;
    }
  }

  private static List<String> seeded(Path home, int papers) {
    try (ConfigurableApplicationContext platform = WebSeed.quiet(home, List.of())) {
      List<Integer> units = platform.getBean(Territory.class).units().stream().map(LocalUnit::id).sorted().limit(UNITS)
          .toList();
      return new WebPapers(platform).issue(WebSeed.citizen(platform, 1).citizen(), units, papers);
    }
  }

  private static LoadTally stream(URI base, List<String> tokens, double rate, double seconds)
      throws InterruptedException {
    LoadStream stream = new LoadStream("verify", rate, n -> check(base, tokens.get(n % tokens.size())));
    return LoadLoop.run(List.of(stream), seconds).values().iterator().next();
  }

  /** By the JDK's older client: the newer one takes 0.5 ms of a processor for each call, on the processors that are measured. */
  private static void check(URI base, String token) throws IOException {
    HttpURLConnection asked = (HttpURLConnection) base.resolve("/api/v1/verify/" + token).toURL().openConnection();
    if (asked.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException("answered " + asked.getResponseCode());
    }
    try (InputStream answer = asked.getInputStream()) {
      String body = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      if (!body.contains("\"standing\":\"active\"")) {
        throw new IOException("answered " + body);
      }
    }
  }

  public static void main(String[] words) throws Exception {
    System.setProperty("http.maxConnections", String.valueOf(CONNECTIONS));
    Map<String, Double> figures = Map.of();
    try {
      LoadOptions options =
          LoadOptions.read(words, List.of("--papers", "--rate", "--warm", "--seconds"), List.of());
      figures = new VerifyBench(LoadSetup.in(FOLDER)).run((int) options.number("--papers", 20_000),
          options.number("--rate", 1_000), options.number("--warm", 40), options.number("--seconds", 30));
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
    }
    SealBench.print(figures);
    System.exit(figures.getOrDefault("wrong", 1.0) > 0 ? 1 : 0);
  }
}
