package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of passkeys; every method runs inside a transaction of the platform. */
@Component
class PasskeyRows {
  static final int MOST = 10;

  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  PasskeyRows(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a device told of itself when it was set up.
   *
   * @param publicKey as COSE has it
   */
  record Device(byte[] credentialId, UUID aaguid, byte[] publicKey, long counter, Set<String> transports,
      boolean verifies, boolean synced) {}

  /** @param handle as whom the device knows its owner */
  record Kept(UUID id, UUID staff, byte[] handle, Device device) {}

  List<Passkey> of(UUID staff) {
    return jdbc.sql("""
            SELECT id, name, verifies, enrolled_at, used_at FROM people.passkey WHERE staff_id = ?
             ORDER BY enrolled_at, id LIMIT ?""")
        .params(staff, MOST).query(PasskeyRows::passkey).list();
  }

  List<Device> devices(UUID staff) {
    return kept("k.staff_id = ? ORDER BY k.enrolled_at", staff).query(PasskeyRows::kept).list().stream()
        .map(Kept::device).toList();
  }

  Optional<Kept> find(byte[] credentialId) {
    return kept("k.credential_id = ?", credentialId).query(PasskeyRows::kept).optional();
  }

  /** As whom his devices know him; the first of them finds out. */
  byte[] handle(UUID staff, byte[] fresh) {
    return jdbc.sql("""
            UPDATE people.staff SET passkey_handle = coalesce(passkey_handle, ?) WHERE id = ?
            RETURNING passkey_handle""")
        .params(fresh, staff).query(byte[].class).single();
  }

  int count(UUID staff) {
    return jdbc.sql("SELECT count(*) FROM people.passkey WHERE staff_id = ?").param(staff).query(Integer.class)
        .single();
  }

  /** Empty when this device is set up already, by whomever. */
  Optional<UUID> insert(UUID staff, String name, Device device) {
    return jdbc.sql("""
            INSERT INTO people.passkey (id, staff_id, name, credential_id, aaguid, public_key, counter, transports,
                   verifies, synced, enrolled_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (credential_id) DO NOTHING RETURNING id""")
        .params(ids.next(), staff, name, device.credentialId(), device.aaguid(), device.publicKey(), device.counter(),
            device.transports().toArray(String[]::new), device.verifies(), device.synced(), now())
        .query(UUID.class).optional();
  }

  /** False when the counter did not grow; a device that does not count says zero for ever. */
  boolean use(UUID id, long counter) {
    return jdbc.sql("""
            UPDATE people.passkey SET counter = ?, used_at = ?
             WHERE id = ? AND (counter < ? OR counter = 0 AND ? = 0)""")
        .params(counter, now(), id, counter, counter).update() == 1;
  }

  boolean remove(UUID staff, UUID id) {
    return jdbc.sql("DELETE FROM people.passkey WHERE staff_id = ? AND id = ?").params(staff, id).update() == 1;
  }

  private JdbcClient.StatementSpec kept(String which, Object value) {
    return jdbc.sql("""
            SELECT k.id, k.staff_id, s.passkey_handle, k.credential_id, k.aaguid, k.public_key, k.counter, k.transports,
                   k.verifies, k.synced
              FROM people.passkey k JOIN people.staff s ON s.id = k.staff_id WHERE\s""" + which).param(value);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Passkey passkey(ResultSet row, int n) throws SQLException {
    Timestamp used = row.getTimestamp("used_at");
    return new Passkey(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("verifies"),
        row.getTimestamp("enrolled_at").toInstant(), used == null ? null : used.toInstant());
  }

  private static Kept kept(ResultSet row, int n) throws SQLException {
    Device device = new Device(row.getBytes("credential_id"), row.getObject("aaguid", UUID.class),
        row.getBytes("public_key"), row.getLong("counter"),
        Set.copyOf(Arrays.asList((String[]) row.getArray("transports").getArray())), row.getBoolean("verifies"),
        row.getBoolean("synced"));
    return new Kept(row.getObject("id", UUID.class), row.getObject("staff_id", UUID.class),
        row.getBytes("passkey_handle"), device);
  }
}
