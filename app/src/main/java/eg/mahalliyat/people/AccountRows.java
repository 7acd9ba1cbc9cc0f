package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.NationalId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of officials; every method runs inside a transaction of the platform. */
@Component
class AccountRows {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Ids ids;
  private final InstantSource clock;

  AccountRows(JdbcClient jdbc, Vault vault, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  UUID nextId() {
    return ids.next();
  }

  /** @param noPassword a hash that no password has: the account waits for one to be given */
  Write inserting(UUID id, NewOfficial it, String noPassword) {
    NationalId number = it.nationalId();
    return Write.of("""
        INSERT INTO people.staff (id, username, password_hash, name_ar, name_en, search, must_change,
                                  national_id_hash, national_id_box, created_at)
        VALUES (?, ?, ?, ?, ?, ?, true, ?, ?, ?)""", id, it.username(), noPassword, it.nameAr(), it.nameEn(),
        it.search(), number == null ? null : hash(number), number == null ? null : vault.encrypt(number.digits()),
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  /** False when he was active. */
  boolean enable(UUID staff) {
    return jdbc.sql("UPDATE people.staff SET active = true, disabled_at = NULL WHERE id = ? AND NOT active").param(staff).update() == 1;
  }

  /** False when there was no number. */
  boolean forgetNumber(UUID staff) {
    return jdbc.sql("UPDATE people.staff SET national_id_hash = NULL, national_id_box = NULL "
        + "WHERE id = ? AND national_id_hash IS NOT NULL").param(staff).update() == 1;
  }

  /** Which of the usernames are taken. */
  Set<String> taken(Collection<String> usernames) {
    return Set.copyOf(jdbc.sql("SELECT username FROM people.staff WHERE username = ANY (?)")
        .param(usernames.toArray(String[]::new)).query(String.class).list());
  }

  /** Which of the numbers are an official's already. */
  Set<NationalId> known(Collection<NationalId> numbers) {
    byte[][] hashes = numbers.stream().map(this::hash).toArray(byte[][]::new);
    Set<String> found = Set.copyOf(jdbc.sql("SELECT encode(national_id_hash, 'hex') FROM people.staff "
        + "WHERE national_id_hash = ANY (?)").param(hashes).query(String.class).list());
    return numbers.stream().filter(n -> found.contains(java.util.HexFormat.of().formatHex(hash(n))))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same purpose as for persons on file: the two are compared. */
  private byte[] hash(NationalId number) {
    return vault.hash("national-id", number.digits());
  }
}
