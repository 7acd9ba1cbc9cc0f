package eg.mahalliyat.payments;

import eg.mahalliyat.payments.PaymentFact.NoticeRefused;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down that messages were refused, a few a minute on each node: whoever sends forged ones by the thousand shall
 * not fill the journal.
 */
@Component
final class Refusals {
  static final int A_MINUTE = 20;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;
  private Instant minute = Instant.EPOCH;
  private int told;

  Refusals(JdbcClient jdbc, Journal journal, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  void tell(String provider, String reason) {
    if (mayTell()) {
      Actor.Machine self = new Actor.Machine(provider);
      transactions.run(self, () -> append(self, provider, reason));
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

  /** One stream for all of them: without the lock two would write the same place. */
  private void append(Actor self, String provider, String reason) {
    String stream = "provider:" + provider;
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtext(?))").param(stream).query((row, n) -> n).list();
    journal.append(self, stream, Scope.NONE, new NoticeRefused(provider, reason));
  }
}
