package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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

    LoadTally tally = LoadLoop.run(List.of(together), 0.1).get("together");

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

    LoadTally tally = LoadLoop.run(List.of(together), 1).get("together");

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

    LoadTally tally = LoadLoop.run(List.of(third), 0.1).get("third");

    assertThat(tally.errors()).isEqualTo(10);
    assertThat(tally.count()).isEqualTo(30);
    assertThat(tally.samples()).hasSize(3).allMatch(s -> s.contains("not the right page"));
  }
}
