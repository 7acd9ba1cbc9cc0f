package eg.mahalliyat.payments;

import eg.mahalliyat.payments.PaymentFact.NoticeRefused;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down that messages were refused, a few a minute on each node: whoever sends forged ones by the thousand shall
 * not fill the journal.
 */
@Component
final class Refusals {
  static final int A_MINUTE = 20;
  private static final Logger log = LoggerFactory.getLogger(Refusals.class);

  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;
  private Instant minute = Instant.EPOCH;
  private int told;

  Refusals(Journal journal, Transactions transactions, InstantSource clock) {
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  void tell(String provider, String reason) {
    if (mayTell()) {
      log.warn("a notice in the name of {} was refused: {}", provider, reason);
      Actor.Machine self = new Actor.Machine(provider);
      transactions.run(self,
          () -> journal.append(self, "provider:" + provider, Scope.NONE, new NoticeRefused(provider, reason)));
    }
  }

  private synchronized boolean mayTell() {
    Instant now = clock.instant();
    if (now.isAfter(minute.plus(Duration.ofMinutes(1)))) {
      minute = now;
      told = 0;
    }
    told++;
    return told <= A_MINUTE;
  }
}
