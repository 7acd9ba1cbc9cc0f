package eg.mahalliyat.platform;

import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts one thread for each subscriber, and stops them before the database goes away. */
@Component
final class Subscribers implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Subscribers.class);
  private static final long WAIT_MILLIS = 250;
  private static final long WAIT_AFTER_FAILURE_MILLIS = 2_000;

  private final List<Following> followings;
  private final JournalBell bell;
  private volatile List<Thread> threads = List.of();
  private volatile boolean running;

  Subscribers(List<Subscriber> subscribers, Positions positions, Transactions transactions, JournalBell bell,
      InstantSource clock) {
    this.bell = bell;
    this.followings = subscribers.stream().map(s -> new Following(s, positions, transactions, clock)).toList();
  }

  @Override
  public void start() {
    running = true;
    threads = followings.stream().map(f -> Thread.ofVirtual().name("subscriber").start(() -> follow(f))).toList();
  }

  @Override
  public void stop() {
    running = false;
    bell.ring();
    threads.forEach(Subscribers::join);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void follow(Following following) {
    while (running) {
      long heard = bell.rings();
      try {
        if (!following.step()) {
          bell.await(heard, WAIT_MILLIS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.warn("a subscriber cannot go on just now", e);
        pause(heard);
      }
    }
  }

  private void pause(long heard) {
    try {
      bell.await(heard, WAIT_AFTER_FAILURE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
