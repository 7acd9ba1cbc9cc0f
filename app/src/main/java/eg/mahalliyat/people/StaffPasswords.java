package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The passwords of officials, kept as argon2id hashes. Call it outside of a transaction: a hash takes its time. */
@Component
public final class StaffPasswords {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;

  private final StaffSecretRows rows;
  private final Transactions transactions;
  private final Journal journal;
  private final PasswordEncoder passwords;
  private final StaffSessions sessions;

  StaffPasswords(StaffSecretRows rows, Transactions transactions, Journal journal, PasswordEncoder passwords,
      StaffSessions sessions) {
    this.rows = rows;
    this.transactions = transactions;
    this.journal = journal;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  public boolean matches(UUID staff, String password) {
    Optional<String> hash = transactions.as(People.SELF, () -> rows.passwordHash(staff));
    return passwords.matches(password, hash.orElse("")) && hash.isPresent();
  }

  /** The word key of what is wrong with a password for this official; empty when it will do. */
  public Optional<String> fault(Official official, String fresh) {
    if (fresh.length() < SHORTEST || fresh.length() > LONGEST) {
      return Optional.of("people.password.short");
    }
    if (fresh.toLowerCase(Locale.ROOT).contains(official.username())
        || fresh.chars().distinct().count() < SHORTEST / 2) {
      return Optional.of("people.password.guessed");
    }
    return matches(official.id(), fresh) ? Optional.of("people.password.same") : Optional.empty();
  }

  /** @param session the one in which he chose it, or nothing; all others end */
  public void change(UUID staff, String fresh, String session) {
    store(People.SELF, staff, fresh, false);
    sessions.endOthers(staff, session);
  }

  /** An administrator gives a password: it opens nothing but the page for an own one, and open sessions end. */
  public void give(Actor by, UUID staff, String password) {
    store(by, staff, password, true);
    sessions.endAll(staff);
  }

  private void store(Actor by, UUID staff, String fresh, boolean given) {
    String hash = String.valueOf(passwords.encode(fresh));
    Fact fact = given ? new StaffPasswordGiven(staff) : new StaffPasswordChanged(staff);
    transactions.run(People.SELF, () -> {
      rows.password(staff, hash, given);
      journal.append(by, "staff:" + staff, Scope.NONE, fact);
    });
  }
}
