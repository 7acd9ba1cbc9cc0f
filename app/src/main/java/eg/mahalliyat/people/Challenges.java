package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of codes that were asked for. */
@Component
class Challenges {
  static final int MOST_ATTEMPTS = 5;
  static final Duration LIFE = Duration.ofMinutes(10);
  static final Duration PAUSE = Duration.ofSeconds(60);
  private static final int MOST_SENDINGS = 4;
  private static final String COLUMNS = "id, person_id, form_box, attempts, language";

  private final JdbcClient jdbc;
  private final PeopleTurn turn;
  private final Journal journal;
  private final Vault vault;
  private final Ids ids;
  private final InstantSource clock;

  Challenges(JdbcClient jdbc, PeopleTurn turn, Journal journal, Vault vault, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.turn = turn;
    this.journal = journal;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  /** The same writes whether the person exists or not, so that the answer takes the same time. */
  UUID open(@Nullable UUID person, @Nullable SignUpForm form, String language) {
    UUID id = ids.next();
    OffsetDateTime now = now();
    return turn.take(() -> {
      jdbc.sql("""
              INSERT INTO people.challenge (id, purpose, person_id, form_box, sent_at, expires_at, language)
              VALUES (?, ?, ?, ?, ?, ?, ?)""")
          .param(id).param(form == null ? "SIGN_IN" : "SIGN_UP").param(person)
          .param(form == null ? null : vault.encrypt(Json.write(form))).param(now).param(now.plus(LIFE))
          .param(language).update();
      announce(id);
      return id;
    });
  }

  /** What is due to be sent once more; empty when the last one went a moment ago, or it was sent too often. */
  Optional<Challenge> again(UUID id) {
    OffsetDateTime now = now();
    return jdbc.sql("""
            UPDATE people.challenge SET sent_at = ?, sendings = sendings + 1
             WHERE id = ? AND done_at IS NULL AND expires_at > ? AND sent_at <= ? AND sendings < ? RETURNING\s""" + COLUMNS)
        .param(now).param(id).param(now).param(now.minus(PAUSE)).param(MOST_SENDINGS).query(this::challenge).optional();
  }

  Optional<Challenge> alive(UUID id) {
    return turn.take(() -> jdbc.sql("SELECT " + COLUMNS
            + " FROM people.challenge WHERE id = ? AND done_at IS NULL AND expires_at > ? AND attempts < ?")
        .param(id).param(now()).param(MOST_ATTEMPTS).query(this::challenge).optional());
  }

  /** Counts an attempt before anyone looks at the code; two at once wait for each other on the row. */
  Optional<Challenge> attempt(UUID id) {
    return jdbc.sql("""
            UPDATE people.challenge SET attempts = attempts + 1
             WHERE id = ? AND done_at IS NULL AND expires_at > ? AND attempts < ? RETURNING\s""" + COLUMNS)
        .param(id).param(now()).param(MOST_ATTEMPTS).query(this::challenge).optional();
  }

  void done(UUID id) {
    jdbc.sql("UPDATE people.challenge SET done_at = ?, form_box = NULL WHERE id = ?").param(now()).param(id).update();
  }

  /** What is over is not kept: it names people who never finished. */
  int sweep() {
    return turn.take(() -> jdbc.sql("DELETE FROM people.challenge WHERE expires_at < ?")
        .param(now().minusDays(1)).update());
  }

  void announce(UUID id) {
    journal.append(People.SELF, "challenge:" + id, Scope.NONE, new CodeAsked(id));
  }

  private Challenge challenge(ResultSet row, int n) throws SQLException {
    byte[] box = row.getBytes("form_box");
    SignUpForm form = box == null ? null : Json.read(vault.decryptText(box), SignUpForm.class);
    return new Challenge(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), form,
        row.getInt("attempts"), row.getString("language"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
