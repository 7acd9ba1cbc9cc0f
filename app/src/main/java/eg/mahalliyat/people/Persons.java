package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.RegisterNumber;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of persons; every method runs inside someone's transaction. */
@Component
class Persons {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Ids ids;
  private final Journal journal;
  private final InstantSource clock;

  Persons(JdbcClient jdbc, Vault vault, Ids ids, Journal journal, InstantSource clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.ids = ids;
    this.journal = journal;
    this.clock = clock;
  }

  Optional<Person> find(UUID id) {
    return jdbc.sql("""
            SELECT p.id, p.name, p.national_id_box, p.mobile_box, c.register_office, c.register_number_box
              FROM people.person p LEFT JOIN people.company c ON c.person_id = p.id WHERE p.id = ?""").param(id)
        .query((row, n) -> new Person(row.getObject("id", UUID.class), row.getString("name"), identity(row),
            mobile(row))).optional();
  }

  Optional<OnFile> byNationalId(NationalId nationalId) {
    return jdbc.sql("SELECT id, name_folded, mobile_hash FROM people.person WHERE national_id_hash = ?")
        .param(vault.hash("national-id", nationalId.digits()))
        .query((row, n) -> new OnFile(row.getObject("id", UUID.class), row.getString("name_folded"),
            row.getBytes("mobile_hash")))
        .optional();
  }

  /** Two who register the same person at once both get the one row. */
  UUID register(Named named) {
    UUID id = ids.next();
    int made = jdbc.sql("""
            INSERT INTO people.person (id, national_id_hash, national_id_box, name, name_folded, mobile_hash, mobile_box,
                                       created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (national_id_hash) DO NOTHING""")
        .param(id).param(vault.hash("national-id", named.nationalId().digits()))
        .param(vault.encrypt(named.nationalId().digits()))
        .param(named.name()).param(ArabicText.fold(named.name()))
        .param(named.mobile() == null ? null : hash(named.mobile()))
        .param(named.mobile() == null ? null : box(named.mobile())).param(now()).update();
    if (made == 0) {
      return byNationalId(named.nationalId()).orElseThrow().id();
    }
    journal.append(People.SELF, "person:" + id, Scope.person(id), new PersonRegistered(id));
    return id;
  }

  /** The same for someone at a counter; his language is only noted with a new row. */
  UUID received(SignUpForm form) {
    boolean known = byNationalId(form.nationalId()).isPresent();
    UUID id = register(new Named(form.nationalId(), form.name(), form.mobile()));
    if (!known) {
      jdbc.sql("UPDATE people.person SET language = ? WHERE id = ?").params(form.language(), id).update();
    }
    return id;
  }

  /** False when there is one on file. */
  boolean noteMobile(UUID id, MobileNumber mobile) {
    int noted = jdbc.sql("UPDATE people.person SET mobile_hash = ?, mobile_box = ? WHERE id = ? AND mobile_hash IS NULL")
        .params(hash(mobile), box(mobile), id).update();
    if (noted == 1) {
      journal.append(People.SELF, "person:" + id, Scope.person(id), new MobileNoted(id));
    }
    return noted == 1;
  }

  /** The person gave the code that went to this number: the account is his. False when he has another by now. */
  boolean signedUp(UUID id, SignUpForm form) {
    int first = jdbc.sql("""
            UPDATE people.person
               SET mobile_hash = ?, mobile_box = ?, mobile_confirmed_at = ?, signed_up_at = coalesce(signed_up_at, ?),
                   email_box = coalesce(?, email_box), language = ?
             WHERE id = ? AND coalesce(mobile_hash, ?) = ?""")
        .param(hash(form.mobile())).param(box(form.mobile())).param(now()).param(now())
        .param(form.email() == null ? null : vault.encrypt(form.email())).param(form.language())
        .param(id).param(hash(form.mobile())).param(hash(form.mobile())).update();
    if (first == 0) {
      return false;
    }
    journal.append(People.SELF, "person:" + id, Scope.person(id), new MobileConfirmed(id), new PersonSignedUp(id));
    return true;
  }

  void signedIn(UUID id) {
    int first = jdbc.sql("UPDATE people.person SET mobile_confirmed_at = ? WHERE id = ? AND mobile_confirmed_at IS NULL")
        .param(now()).param(id).update();
    if (first == 1) {
      journal.append(People.SELF, "person:" + id, Scope.person(id), new MobileConfirmed(id));
    }
    journal.append(People.SELF, "person:" + id, Scope.person(id), new PersonSignedIn(id));
  }

  boolean mobileMatches(UUID id, MobileNumber mobile) {
    return jdbc.sql("SELECT mobile_hash FROM people.person WHERE id = ? AND mobile_hash IS NOT NULL").param(id)
        .query((row, n) -> MessageDigest.isEqual(row.getBytes(1), hash(mobile))).optional().orElse(false);
  }

  byte @Nullable [] mobileHash(UUID id) {
    return jdbc.sql("SELECT mobile_hash FROM people.person WHERE id = ? AND mobile_hash IS NOT NULL").param(id)
        .query((row, n) -> row.getBytes(1)).optional().orElse(null);
  }

  Optional<Contact> contact(UUID id) {
    return jdbc.sql("SELECT mobile_box, email_box, language FROM people.person WHERE id = ?")
        .param(id).query(this::reachable).optional();
  }

  byte[] hash(MobileNumber mobile) {
    return vault.hash("mobile", mobile.national());
  }

  private Contact reachable(ResultSet row, int n) throws SQLException {
    byte[] email = row.getBytes("email_box");
    return new Contact(mobile(row), email == null ? null : vault.decryptText(email),
        Locale.of(row.getString("language"), "EG"));
  }

  private Identity identity(ResultSet row) throws SQLException {
    byte[] card = row.getBytes("national_id_box");
    return card != null ? new Identity.OfCitizen(new NationalId(vault.decryptText(card)))
        : new Identity.OfCompany(new RegisterNumber(vault.decryptText(row.getBytes("register_number_box")),
            row.getString("register_office")));
  }

  private @Nullable MobileNumber mobile(ResultSet row) throws SQLException {
    byte[] box = row.getBytes("mobile_box");
    return box == null ? null : new MobileNumber(vault.decryptText(box));
  }

  private byte[] box(MobileNumber mobile) {
    return vault.encrypt(mobile.national());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
