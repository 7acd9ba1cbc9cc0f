package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.RegisterNumber;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of companies; every method runs inside someone's transaction. */
@Component
class CompanyRows {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Ids ids;
  private final Journal journal;
  private final InstantSource clock;

  CompanyRows(JdbcClient jdbc, Vault vault, Ids ids, Journal journal, InstantSource clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.ids = ids;
    this.journal = journal;
    this.clock = clock;
  }

  Optional<UUID> find(RegisterNumber number) {
    return jdbc.sql("SELECT person_id FROM people.company WHERE register_number_hash = ?").param(hash(number))
        .query(UUID.class).optional();
  }

  /** Two who register the same company at once both get the one row: of the other's nothing is left. */
  UUID register(RegisterNumber number, String name) {
    UUID id = ids.next();
    int made = jdbc.sql("""
            WITH new AS (
              INSERT INTO people.company (person_id, register_office, register_number_hash, register_number_box)
              VALUES (:id, :office, :hash, :box) ON CONFLICT (register_number_hash) DO NOTHING RETURNING person_id)
            INSERT INTO people.person (id, kind, name, name_folded, created_at)
            SELECT person_id, 'COMPANY', :name, :folded, :now FROM new""")
        .param("id", id).param("office", number.office()).param("hash", hash(number))
        .param("box", vault.encrypt(number.digits())).param("name", name).param("folded", ArabicText.fold(name))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (made == 0) {
      return find(number).orElseThrow();
    }
    journal.append(People.SELF, "person:" + id, Scope.person(id), new PersonRegistered(id));
    return id;
  }

  private byte[] hash(RegisterNumber number) {
    return vault.hash("register-number", number.key());
  }
}
