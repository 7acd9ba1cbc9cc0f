package eg.mahalliyat.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What passkeys have to sign: made by chance, kept here for some minutes, and good for one answer at one node. */
@Component
class PasskeyChallenges {
  static final Duration LIFE = Duration.ofMinutes(5);
  static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final PeopleTurn turn;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  PasskeyChallenges(JdbcClient jdbc, PeopleTurn turn, InstantSource clock) {
    this.jdbc = jdbc;
    this.turn = turn;
    this.clock = clock;
  }

  /** What the answer is for. */
  enum Purpose {
    ENROL,
    /** The second factor of somebody whose password was right, or a fresh proof. */
    PROVE,
    /** The door, where nobody is known yet. */
    ENTER
  }

  /** @param staff whose answer is awaited; nobody's in particular at the door */
  byte[] fresh(Purpose purpose, @Nullable UUID staff) {
    byte[] challenge = random(BYTES);
    turn.take(() -> jdbc.sql("""
            INSERT INTO people.passkey_challenge (challenge, purpose, staff_id, expires_at) VALUES (?, ?, ?, ?)""")
        .param(challenge).param(purpose.name()).param(staff).param(now().plus(LIFE)).update());
    return challenge;
  }

  /** Uses it up, whatever the answer turns out to be; false when it was not made for this, is used up, or too old. */
  boolean take(byte[] challenge, Purpose purpose, @Nullable UUID staff) {
    return turn.take(() -> jdbc.sql("""
            DELETE FROM people.passkey_challenge
             WHERE challenge = ? AND purpose = ? AND staff_id IS NOT DISTINCT FROM ?::uuid AND expires_at > ?""")
        .param(challenge).param(purpose.name()).param(staff).param(now()).update()) == 1;
  }

  /** Forgets those that nobody answered. */
  void sweep() {
    turn.take(() -> jdbc.sql("DELETE FROM people.passkey_challenge WHERE expires_at <= ?").param(now()).update());
  }

  byte[] random(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
