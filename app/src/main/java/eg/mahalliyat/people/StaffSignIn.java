package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How officials sign in: by name and password, then whatever else is asked of them. Every wrong name or password looks
 * the same from outside and takes the same time.
 */
@Component
public final class StaffSignIn {
  /** As the table has it; the database could not even be asked for a name with a NUL. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

  private final StaffRows rows;
  private final StaffSecretRows secrets;
  private final Transactions transactions;
  private final Journal journal;
  private final PasswordEncoder passwords;
  private final StaffSettings settings;
  private final String nobodysHash;

  StaffSignIn(StaffRows rows, StaffSecretRows secrets, Transactions transactions, Journal journal,
      PasswordEncoder passwords, StaffSettings settings) {
    this.rows = rows;
    this.secrets = secrets;
    this.settings = settings;
    this.transactions = transactions;
    this.journal = journal;
    this.passwords = passwords;
    this.nobodysHash = String.valueOf(passwords.encode("nobody"));
  }

  /** What an official has to do before he is in. */
  public enum Step {
    /** Show a code of his authenticator, or a passkey. */
    CODE,
    /** Choose a password in the place of the one that was given to him. */
    PASSWORD,
    /** Set up an authenticator or a passkey. */
    AUTHENTICATOR,
    /** Nothing more. */
    DONE,
    /** He may not come in any more. */
    SHUT
  }

  /** Whose name and password these are; empty when name, password, account or post is not right. */
  public Optional<UUID> recognise(String typedName, String password) {
    String username = typedName.strip().toLowerCase(Locale.ROOT);
    StaffRows.Known known = NAME.matcher(username).matches()
        ? transactions.as(People.SELF, () -> rows.byUsername(username)).orElse(null) : null;
    // Outside of the transaction: the hash takes its time on purpose, and no connection should wait for it.
    boolean right = passwords.matches(password, known == null ? nobodysHash : known.passwordHash());
    return known == null ? Optional.empty()
        : transactions.as(People.SELF, () -> recognised(known.official(), right));
  }

  /** The same for whoever a passkey is, instead of name and password; empty when account or post is not right. */
  public Optional<UUID> recognise(UUID byPasskey) {
    return transactions.as(People.SELF, () -> rows.find(byPasskey).flatMap(official -> recognised(official, true)));
  }

  /**
   * The next step of someone whose password was right.
   *
   * @param proven his second factor was right, too
   */
  public Step next(UUID staff, boolean proven) {
    return transactions.as(People.SELF, () -> secrets.standing(staff)).map(standing -> {
      if (standing.factor() && !proven) {
        return Step.CODE;
      }
      if (standing.given()) {
        return Step.PASSWORD;
      }
      return settings.factorRequired() && !standing.factor() ? Step.AUTHENTICATOR : Step.DONE;
    }).orElse(Step.SHUT);
  }

  /** Lets in whose steps are done, to the first of his seats; empty when he has none, or was disabled meanwhile. */
  public Optional<Actor.Staff> enter(UUID staff, Locale language) {
    return transactions.as(People.SELF, () -> rows.find(staff).filter(Official::active)
        .flatMap(official -> rows.seats(staff).stream().findFirst()
            .map(seat -> seated(official, seat, language, new StaffSignedIn(staff, seat.unitId())))));
  }

  /** All at once, for an official of whom nothing but his password is asked; empty for all others. */
  public Optional<Actor.Staff> signIn(String typedName, String password, Locale language) {
    return recognise(typedName, password).filter(staff -> next(staff, false) == Step.DONE)
        .flatMap(staff -> enter(staff, language));
  }

  /** The same official in another seat; empty when he has none there today. */
  public Optional<Actor.Staff> sitAt(Actor.Staff staff, int unitId, Locale language) {
    return transactions.as(People.SELF, () -> rows.find(staff.staffId()).filter(Official::active)
        .flatMap(official -> rows.seats(official.id()).stream().filter(s -> s.unitId() == unitId).findFirst()
            .map(seat -> seated(official, seat, language, new StaffPostChosen(official.id(), unitId)))));
  }

  private Optional<UUID> recognised(Official official, boolean right) {
    String failure = failure(official, right, rows.seats(official.id()));
    if (failure != null) {
      note(official, Scope.NONE, new StaffSignInFailed(failure));
    }
    return failure == null ? Optional.of(official.id()) : Optional.empty();
  }

  private static @Nullable String failure(Official official, boolean right, List<Seat> seats) {
    if (!right) {
      return "password";
    }
    return !official.active() ? "disabled" : seats.isEmpty() ? "no-post" : null;
  }

  private Actor.Staff seated(Official official, Seat seat, Locale language, Fact fact) {
    note(official, Scope.unit(seat.unitId()), fact);
    return seat.takenBy(official, language);
  }

  private void note(Official official, Scope scope, Fact fact) {
    journal.append(People.SELF, "staff:" + official.id(), scope, fact);
  }
}
