package eg.mahalliyat.people;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an official shows to come in, in his row; every method runs inside a transaction of the platform. */
@Component
class StaffSecretRows {
  private final JdbcClient jdbc;

  StaffSecretRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is asked of an official besides his password.
   *
   * @param given the password is somebody else's choice
   * @param factor he has an authenticator or a passkey
   */
  record Standing(boolean given, boolean factor) {}

  Optional<Standing> standing(UUID staff) {
    return jdbc.sql("""
            SELECT s.must_change, EXISTS (SELECT FROM people.authenticator a WHERE a.staff_id = s.id)
                   OR EXISTS (SELECT FROM people.passkey k WHERE k.staff_id = s.id) AS factor
              FROM people.staff s WHERE s.id = ? AND s.active""")
        .param(staff).query((row, n) -> new Standing(row.getBoolean("must_change"), row.getBoolean("factor")))
        .optional();
  }

  Optional<String> passwordHash(UUID staff) {
    return jdbc.sql("SELECT password_hash FROM people.staff WHERE id = ? AND active").param(staff).query(String.class)
        .optional();
  }

  void password(UUID staff, String hash, boolean given) {
    jdbc.sql("UPDATE people.staff SET password_hash = ?, must_change = ? WHERE id = ?").params(hash, given, staff)
        .update();
  }

  /** Who was disabled after this moment. */
  Set<UUID> disabledSince(OffsetDateTime moment) {
    return jdbc.sql("SELECT id FROM people.staff WHERE NOT active AND coalesce(disabled_at, ?) >= ?")
        .params(moment, moment).query(UUID.class).set();
  }
}
