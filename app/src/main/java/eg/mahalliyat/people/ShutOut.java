package eg.mahalliyat.people;

import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Officials who were disabled while a session of theirs may be open. Their sessions are deleted at once; this stands
 * behind it for the sign-in that was half done at that moment, and for the node that died before it came to deleting.
 * One question to the database serves all requests of this node for two seconds.
 */
@Component
public final class ShutOut {
  private static final Duration GOOD_FOR = Duration.ofSeconds(2);

  private final StaffSecretRows rows;
  private final Transactions transactions;
  private final StaffSettings settings;
  private final InstantSource clock;
  private volatile Known known = new Known(Instant.EPOCH, Set.of());

  ShutOut(StaffSecretRows rows, Transactions transactions, StaffSettings settings, InstantSource clock) {
    this.rows = rows;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  private record Known(Instant at, Set<UUID> staff) {}

  /** True at the latest two seconds after he was disabled, at every node. */
  public boolean holds(UUID staff) {
    Instant now = clock.instant();
    if (known.at().plus(GOOD_FOR).isBefore(now)) {
      ask(now);
    }
    return known.staff().contains(staff);
  }

  private synchronized void ask(Instant now) {
    if (known.at().plus(GOOD_FOR).isBefore(now)) {
      // Whoever was disabled before the longest session began has none that is older.
      var since = now.minus(settings.sessionLongest()).minus(settings.sessionIdle()).atOffset(ZoneOffset.UTC);
      known = new Known(now, transactions.as(People.SELF, () -> rows.disabledSince(since)));
    }
  }
}
