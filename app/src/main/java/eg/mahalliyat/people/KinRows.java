package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.NationalId;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Own numbers and relatives of officials; every method runs inside a transaction of the platform. */
@Component
class KinRows {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Ids ids;
  private final InstantSource clock;

  KinRows(JdbcClient jdbc, Vault vault, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  /** False when the official has a number already, or somebody else has this one. */
  boolean own(UUID staff, NationalId number) {
    return jdbc.sql("""
            UPDATE people.staff SET national_id_hash = :hash, national_id_box = :box
             WHERE id = :staff AND national_id_hash IS NULL
               AND NOT EXISTS (SELECT FROM people.staff o WHERE o.national_id_hash = :hash)""")
        .param("hash", hash(number)).param("box", vault.encrypt(number.digits())).param("staff", staff).update() == 1;
  }

  Optional<NationalId> own(UUID staff) {
    return jdbc.sql("SELECT national_id_box FROM people.staff WHERE id = ? AND national_id_box IS NOT NULL")
        .param(staff).query((row, n) -> number(row.getBytes(1))).optional();
  }

  /** The new row's id; empty when this relative is declared already. */
  Optional<UUID> insert(UUID staff, NationalId number, Kin.Relation relation) {
    UUID id = ids.next();
    int made = jdbc.sql("""
            INSERT INTO people.kin (id, staff_id, national_id_hash, national_id_box, relation, declared_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (staff_id, national_id_hash) WHERE ended_at IS NULL DO NOTHING""")
        .params(id, staff, hash(number), vault.encrypt(number.digits()), relation.code(), now()).update();
    return made == 1 ? Optional.of(id) : Optional.empty();
  }

  List<Kin> of(UUID staff) {
    return jdbc.sql("SELECT id, national_id_box, relation FROM people.kin WHERE staff_id = ? AND ended_at IS NULL "
            + "ORDER BY declared_at, id LIMIT 200").param(staff)
        .query((row, n) -> new Kin(row.getObject("id", UUID.class), number(row.getBytes("national_id_box")),
            Kin.Relation.ofCode(row.getString("relation")).orElseThrow())).list();
  }

  boolean end(UUID staff, UUID kin) {
    return jdbc.sql("UPDATE people.kin SET ended_at = ? WHERE id = ? AND staff_id = ? AND ended_at IS NULL")
        .params(now(), kin, staff).update() == 1;
  }

  private NationalId number(byte[] box) {
    return new NationalId(vault.decryptText(box));
  }

  /** The same purpose as for persons on file: the two are compared. */
  private byte[] hash(NationalId number) {
    return vault.hash("national-id", number.digits());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
