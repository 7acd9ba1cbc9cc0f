package eg.mahalliyat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SubscribersTest {
  record Counted(String what) implements Fact {}

  private static final Actor MACHINE = new Actor.Machine("test");

  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired Positions positions;
  @Autowired JournalBell bell;
  @Autowired DatabaseServer server;
  @Autowired TestClock clock;

  private final String run = UUID.randomUUID().toString();
  private final Listener listener = new Listener("listener-" + run, run);

  @Test
  void hearsEveryFactOnceAndInOrder() {
    append("a", "1", "2", "3");
    Following following = following(listener);
    follow(following);
    append("a", "4");
    hears(following, "a1", "a2", "a3", "a4");
    follow(following(listener));
    hears(following, "a1", "a2", "a3", "a4");
  }

  /** The older transaction's facts become visible after those of the younger one, and must not be passed by. */
  @Test
  void doesNotSkipATransactionThatIsStillInFlight() throws SQLException {
    Following following = following(listener);
    try (Connection slow = DriverManager.getConnection(server.url(), server.owner(), server.ownerPassword())) {
      slow.setAutoCommit(false);
      try (var statement = slow.createStatement()) {
        statement.execute("SELECT set_config('app.system', 'on', true)");
        statement.execute("SELECT platform.append('test:%s-slow', 'system:test', now(), null, null, "
            .formatted(run) + "'{Counted}', '[{\"what\":\"slow\"}]')");
      }
      append("quick", "1");
      follow(following);
      assertThat(listener.heard).as("nothing behind the oldest transaction in flight").isEmpty();
      slow.commit();
    }
    hears(following, "slow", "quick1");
  }

  @Test
  void losesNothingWhenManyWriteAtOnce() throws Exception {
    Following following = following(listener);
    List<String> written = new CopyOnWriteArrayList<>();
    List<Future<?>> writing = new ArrayList<>();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int w = 0; w < 8; w++) {
        String stream = "w" + w + "-";
        writing.add(writers.submit(() -> {
          for (int n = 0; n < 25; n++) {
            append(stream, String.valueOf(n));
            written.add(stream + n);
          }
        }));
      }
      while (!writing.stream().allMatch(Future::isDone)) {
        following.step();
      }
    }
    for (Future<?> writer : writing) {
      writer.get();
    }
    await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
      following.step();
      assertThat(listener.heard).containsExactlyInAnyOrderElementsOf(written);
    });
    assertThat(listener.heard.stream().filter(h -> h.startsWith("w3-")).toList())
        .isEqualTo(java.util.stream.IntStream.range(0, 25).mapToObj(n -> "w3-" + n).toList());
  }

  @Test
  void setsAFailingFactAsideWithTheRestOfItsStreamAndTriesAgain() {
    listener.failsOn.add("bad1");
    Following following = following(listener);
    append("bad", "1");
    append("good", "1");
    append("bad", "2");
    hears(following, "good1");
    listener.failsOn.clear();
    clock.pass(Duration.ofSeconds(10));
    hears(following, "good1", "bad1", "bad2");
  }

  private void append(String stream, String... whats) {
    transactions.run(MACHINE, () -> {
      for (String what : whats) {
        journal.append(MACHINE, "test:" + run + "-" + stream, Scope.NONE, new Counted(stream + what));
      }
    });
  }

  private Following following(Listener one) {
    return new Following(one, positions, transactions, clock);
  }

  /** The rest of the platform has transactions of its own in flight: what lies behind them comes a little later. */
  private void hears(Following following, String... whats) {
    await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
      follow(following);
      assertThat(listener.heard).containsExactly(whats);
    });
  }

  private static void follow(Following following) {
    while (following.step()) {
      // Until there is nothing more for now.
    }
  }

  private static final class Listener implements Subscriber {
    final List<String> heard = new ArrayList<>();
    final List<String> failsOn = new ArrayList<>();
    private final String name;
    private final String run;

    Listener(String name, String run) {
      this.name = name;
      this.run = run;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Set<String> types() {
      return Set.of("Counted");
    }

    @Override
    public void on(Entry fact) {
      if (!fact.stream().contains(run)) {
        return;
      }
      String what = fact.as(Counted.class).what();
      if (failsOn.contains(what)) {
        throw new IllegalStateException("on purpose");
      }
      heard.add(what);
    }
  }
}
