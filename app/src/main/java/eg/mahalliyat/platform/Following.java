package eg.mahalliyat.platform;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One subscriber's way along the journal. */
final class Following {
  /** When a failed fact is tried again; the last step repeats until it succeeds. */
  static final List<Duration> RETRIES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30),
      Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofHours(1));

  private static final Logger log = LoggerFactory.getLogger(Following.class);
  private static final int BATCH = 100;

  private final Subscriber subscriber;
  private final Positions positions;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Actor.Machine self;
  private Positions.@Nullable At seenEmptyUpTo;

  Following(Subscriber subscriber, Positions positions, Transactions transactions, InstantSource clock) {
    this.subscriber = subscriber;
    this.positions = positions;
    this.transactions = transactions;
    this.clock = clock;
    this.self = new Actor.Machine(subscriber.name());
  }

  /** Handles what is there; true when there may be more at once. */
  boolean step() {
    retryParked();
    try {
      return batch(BATCH);
    } catch (RuntimeException e) {
      return single();
    }
  }

  /** All at once, in one transaction: the quick way, as long as nothing fails. */
  private boolean batch(int most) {
    return transactions.as(self, () -> positions.take(subscriber.name()).map(at -> handle(at, most)).orElse(false));
  }

  private boolean handle(Positions.At at, int most) {
    // Before the facts are read: what commits between the two statements is read now or lies behind the horizon.
    Positions.At horizon = positions.horizon();
    List<Positions.Positioned> facts = positions.after(later(at), subscriber.types(), most);
    facts.forEach(this::handOver);
    advance(facts, horizon);
    return facts.size() == most;
  }

  /** One fact alone; if it fails, it is set aside and the rest goes on. */
  private boolean single() {
    AtomicReference<Positions.@Nullable Positioned> tried = new AtomicReference<>();
    try {
      transactions.run(self, () -> positions.take(subscriber.name())
          .flatMap(at -> positions.after(later(at), subscriber.types(), 1).stream().findFirst())
          .ifPresent(fact -> {
            tried.set(fact);
            handOver(fact);
            positions.moveTo(subscriber.name(), fact.at());
          }));
    } catch (RuntimeException e) {
      Positions.Positioned failed = tried.get();
      if (failed == null) {
        throw e;
      }
      park(failed, e);
    }
    return true;
  }

  /** Facts of other types were passed already by this node: there is no need to read over them again. */
  private Positions.At later(Positions.At kept) {
    Positions.At seen = seenEmptyUpTo;
    boolean ahead = seen != null && Long.parseUnsignedLong(seen.tx()) > Long.parseUnsignedLong(kept.tx());
    return ahead && seen != null ? seen : kept;
  }

  private void handOver(Positions.Positioned fact) {
    if (positions.isParked(subscriber.name(), fact.entry().stream())) {
      positions.park(subscriber.name(), fact, "waits for an earlier fact of its stream", clock.instant());
    } else {
      subscriber.on(fact.entry());
    }
  }

  private void advance(List<Positions.Positioned> facts, Positions.At horizon) {
    if (facts.isEmpty()) {
      seenEmptyUpTo = horizon;
    } else {
      positions.moveTo(subscriber.name(), facts.getLast().at());
    }
  }

  private void park(Positions.Positioned fact, RuntimeException why) {
    log.error("subscriber {} failed on {} {} ({}): set aside, tried again", subscriber.name(), fact.entry().type(),
        fact.entry().stream(), fact.entry().seq(), why);
    transactions.run(self, () -> {
      // Unless another node has handled it since.
      if (positions.take(subscriber.name()).filter(at -> at.isBefore(fact.at())).isPresent()) {
        parkAgain(fact, why);
        positions.moveTo(subscriber.name(), fact.at());
      }
    });
  }

  private void parkAgain(Positions.Positioned fact, RuntimeException why) {
    int attempts = positions.attempts(subscriber.name(), fact.at());
    Duration wait = RETRIES.get(Math.min(attempts, RETRIES.size() - 1));
    positions.park(subscriber.name(), fact, why.getClass().getSimpleName(), clock.instant().plus(wait));
  }

  private void retryParked() {
    List<Positions.Positioned> due =
        transactions.as(self, () -> positions.due(subscriber.name(), clock.instant()));
    due.forEach(this::retry);
  }

  private void retry(Positions.Positioned fact) {
    try {
      transactions.run(self, () -> {
        if (isStillParked(fact)) {
          subscriber.on(fact.entry());
          positions.unpark(subscriber.name(), fact.at());
        }
      });
    } catch (RuntimeException e) {
      log.warn("subscriber {} failed again on {} {}", subscriber.name(), fact.entry().type(), fact.entry().stream(), e);
      transactions.run(self, () -> {
        if (isStillParked(fact)) {
          parkAgain(fact, e);
        }
      });
    }
  }

  /** Under the subscriber's lock: another node may have done it between looking and locking. */
  private boolean isStillParked(Positions.Positioned fact) {
    return positions.take(subscriber.name()).isPresent() && positions.attempts(subscriber.name(), fact.at()) > 0;
  }
}
