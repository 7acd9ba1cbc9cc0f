package eg.mahalliyat.bench;

import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** What a drill stands on: one PostgreSQL, the world outside, nodes of the platform. All of it ends with the drill. */
final class DrillGround implements AutoCloseable {
  private static final String OWNER = "mahalliyat_owner";

  private final Server server;
  private final Sandbox outside = Sandbox.start(SandboxSettings.defaults());
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final DrillNodes nodes;
  private final @Nullable URI notices;

  /** @param howMany nodes */
  DrillGround(LoadSetup setup, int howMany) throws IOException, SQLException {
    this(setup, howMany, null);
  }

  /** @param notices where the provider sends them; null for the first node */
  DrillGround(LoadSetup setup, int howMany, @Nullable URI notices) throws IOException, SQLException {
    this.notices = notices;
    this.nodes = new DrillNodes(setup, howMany);
    this.server = Server.start(setup.folder().resolve("postgres"));
    try (Connection admin = DriverManager.getConnection(url("postgres"), "postgres", "");
        var statement = admin.createStatement()) {
      statement.execute("CREATE ROLE " + OWNER + " LOGIN CREATEROLE");
      statement.execute("CREATE DATABASE mahalliyat OWNER " + OWNER);
    }
  }

  /** What is made before any node runs. */
  @FunctionalInterface
  interface Seeding<T> {
    T by(ConfigurableApplicationContext context) throws Exception;
  }

  /** Makes it with a platform whose subscribers and jobs stand still, and puts every subscriber behind it. */
  <T> T seeded(Seeding<T> work) throws Exception {
    try (ConfigurableApplicationContext context = WebSeed.quiet(nodes.home(), settings())) {
      T made = work.by(context);
      WebSeed.putBehind(context, database().jdbc());
      database().jdbc().execute("VACUUM (ANALYZE)");
      return made;
    }
  }

  /** Starts the nodes, and waits until each serves. */
  void start() throws IOException, InterruptedException {
    nodes.start(settings());
  }

  /** A node that died, as an operator starts it again. */
  void startAgain(int which) throws IOException, InterruptedException {
    nodes.startAgain(which, settings());
  }

  /** How often a node gave up its start by itself, and was started again. */
  int givenUp() {
    return nodes.givenUp();
  }

  void kill(int which) throws InterruptedException {
    nodes.kill(which);
  }

  Server server() {
    return server;
  }

  Sandbox outside() {
    return outside;
  }

  /** The address of a node, from nought. */
  URI node(int which) {
    return nodes.address(which);
  }

  /** Somebody's browser at a node. */
  DrillBrowser browser(int which) {
    return new DrillBrowser(http, node(which));
  }

  /** Officials, each signed in at the nodes in turn. */
  List<DrillClerk> atTheirDesks(List<DrillStock.Official> officials) throws InterruptedException, ExecutionException {
    return WebSeed.inParallel(officials.size(),
        i -> signedIn(new DrillClerk(officials.get(i), browser(i % nodes.size()))));
  }

  private static DrillClerk signedIn(DrillClerk clerk) {
    try {
      return clerk.signIn();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  DrillPayer payer() {
    return new DrillPayer(browser(0), outside);
  }

  /** Brings the money to the outlet; the provider tells of it. */
  void pay(String reference) throws IOException, InterruptedException {
    int status = http.send(HttpRequest.newBuilder(outside.baseUrl().resolve("/outlet/pay"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("reference=" + reference)).build(), BodyHandlers.discarding()).statusCode();
    if (status != 303) {
      throw new IOException("the outlet answers " + status);
    }
  }

  DrillDatabase database() {
    return new DrillDatabase(url("mahalliyat"));
  }

  private List<String> settings() {
    List<String> settings = new ArrayList<>(List.of("--spring.datasource.url=" + url("mahalliyat"),
        "--spring.datasource.username=" + OWNER));
    URI told = notices == null ? node(0).resolve("/hooks/fawry/notifications") : notices;
    settings.addAll(LoadSetup.outside(this::port, told.toString()));
    return settings;
  }

  private String port(String kind) {
    return String.valueOf(switch (kind) {
      case "http" -> outside.httpPort();
      case "smpp" -> outside.smppPort();
      case "smtp" -> outside.smtpPort();
      case "clamd" -> outside.clamdPort();
      default -> throw new IllegalArgumentException(kind);
    });
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
  }

  @Override
  public void close() throws IOException {
    try (server; outside; http; nodes) {
      // in this order, the nodes first
    }
  }
}
