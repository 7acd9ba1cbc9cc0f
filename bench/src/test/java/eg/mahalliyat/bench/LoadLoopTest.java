package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadLoopTest {
  @Test
  void peopleArriveThoughNobodyBeforeThemWasServed() throws Exception {
    CountDownLatch all = new CountDownLatch(50);
    LoadStream together = new LoadStream("together", 500, n -> {
      all.countDown();
      all.await();
    });

    LoadTally tally = run(together, 0.1);

    // Had one waited for another, nobody would ever have been served.
    assertThat(tally.count()).isEqualTo(50);
    assertThat(tally.errors()).isZero();
  }

  @Test
  void whoeverComesFirstIsChargedWithTheWholeWait() throws Exception {
    CountDownLatch all = new CountDownLatch(100);
    LoadStream together = new LoadStream("together", 100, n -> {
      all.countDown();
      all.await();
    });

    LoadTally tally = run(together, 1);

    // The first was due almost a second before the last, and none was served before that one.
    assertThat(tally.percentile(100)).isGreaterThan(900);
    assertThat(tally.percentile(50)).isGreaterThan(400);
  }

  @Test
  void aWrongAnswerIsCountedAndItsWaitToo() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    LoadStream third = new LoadStream("third", 300, n -> {
      if (calls.incrementAndGet() % 3 == 0) {
        throw new IOException("not the right page");
      }
    });

    LoadTally tally = run(third, 0.1);

    assertThat(tally.errors()).isEqualTo(10);
    assertThat(tally.count()).isEqualTo(30);
    assertThat(tally.samples()).hasSize(3).allMatch(s -> s.contains("not the right page"));
  }

  private static LoadTally run(LoadStream stream, double seconds) throws InterruptedException {
    return Objects.requireNonNull(LoadLoop.run(List.of(stream), seconds).get(stream.name()));
  }
}
