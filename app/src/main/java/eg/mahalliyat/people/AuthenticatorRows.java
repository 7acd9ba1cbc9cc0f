package eg.mahalliyat.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of authenticators and recovery codes; every method runs inside a transaction of the platform. */
@Component
class AuthenticatorRows {
  private final JdbcClient jdbc;

  AuthenticatorRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A sealed secret, and the step of the last code that was accepted. */
  record Kept(byte[] secretBox, long step) {}

  Optional<Kept> find(UUID staff) {
    return jdbc.sql("SELECT secret_box, step FROM people.authenticator WHERE staff_id = ?").param(staff)
        .query((row, n) -> new Kept(row.getBytes("secret_box"), row.getLong("step"))).optional();
  }

  /** True for one of all who bring the code of this step. */
  boolean use(UUID staff, long step) {
    return jdbc.sql("UPDATE people.authenticator SET step = ? WHERE staff_id = ? AND step < ?")
        .params(step, staff, step).update() == 1;
  }

  /** False when the offer is older than what the official has by now. */
  boolean put(UUID staff, Kept kept, Instant offeredAt, Instant now) {
    return jdbc.sql("""
            INSERT INTO people.authenticator AS a (staff_id, secret_box, step, enrolled_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (staff_id) DO UPDATE
               SET secret_box = excluded.secret_box, step = excluded.step, enrolled_at = excluded.enrolled_at
             WHERE a.enrolled_at < ?""")
        .params(staff, kept.secretBox(), kept.step(), now.atOffset(ZoneOffset.UTC), offeredAt.atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  /** Puts new recovery codes in the place of those that there are. */
  void recoveries(UUID staff, List<byte[]> hashes) {
    jdbc.sql("DELETE FROM people.recovery_code WHERE staff_id = ?").param(staff).update();
    hashes.forEach(hash -> jdbc.sql("INSERT INTO people.recovery_code (staff_id, hash) VALUES (?, ?)")
        .params(staff, hash).update());
  }

  boolean spend(UUID staff, byte[] hash) {
    return jdbc.sql("DELETE FROM people.recovery_code WHERE staff_id = ? AND hash = ?").params(staff, hash)
        .update() == 1;
  }

  int recoveriesLeft(UUID staff) {
    return jdbc.sql("SELECT count(*) FROM people.recovery_code WHERE staff_id = ?").param(staff).query(Integer.class)
        .single();
  }

  boolean drop(UUID staff) {
    return jdbc.sql("DELETE FROM people.authenticator WHERE staff_id = ?").param(staff).update() == 1;
  }
}
