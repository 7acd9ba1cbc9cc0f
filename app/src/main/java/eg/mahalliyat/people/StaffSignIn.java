package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How officials sign in: by name and password. Every failure looks the same from outside and takes the same time. */
@Component
public final class StaffSignIn {
  /** As the table has it; the database could not even be asked for a name with a NUL. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

  private final StaffRows rows;
  private final Transactions transactions;
  private final Journal journal;
  private final PasswordEncoder passwords;
  private final String nobodysHash;

  StaffSignIn(StaffRows rows, Transactions transactions, Journal journal, PasswordEncoder passwords) {
    this.rows = rows;
    this.transactions = transactions;
    this.journal = journal;
    this.passwords = passwords;
    this.nobodysHash = String.valueOf(passwords.encode("nobody"));
  }

  /** The official in the first of his seats; empty when name, password, account or post is not right. */
  public Optional<Actor.Staff> signIn(String typedName, String password, Locale language) {
    String username = typedName.strip().toLowerCase(Locale.ROOT);
    StaffRows.Known known = NAME.matcher(username).matches()
        ? transactions.as(People.SELF, () -> rows.byUsername(username)).orElse(null) : null;
    // Outside of the transaction: the hash takes its time on purpose, and no connection should wait for it.
    boolean right = passwords.matches(password, known == null ? nobodysHash : known.passwordHash());
    return known == null ? Optional.empty()
        : transactions.as(People.SELF, () -> admitted(known.official(), right, language));
  }

  /** The same official in another seat; empty when he has none there today. */
  public Optional<Actor.Staff> sitAt(Actor.Staff staff, int unitId, Locale language) {
    return transactions.as(People.SELF, () -> rows.find(staff.staffId()).filter(Official::active)
        .flatMap(official -> rows.seats(official.id()).stream().filter(s -> s.unitId() == unitId).findFirst()
            .map(seat -> seated(official, seat, language, new StaffPostChosen(official.id(), unitId)))));
  }

  private Optional<Actor.Staff> admitted(Official official, boolean right, Locale language) {
    List<Seat> seats = rows.seats(official.id());
    String failure = failure(official, right, seats);
    if (failure != null) {
      note(official, Scope.NONE, new StaffSignInFailed(failure));
      return Optional.empty();
    }
    Seat seat = seats.getFirst();
    return Optional.of(seated(official, seat, language, new StaffSignedIn(official.id(), seat.unitId())));
  }

  private static @Nullable String failure(Official official, boolean right, List<Seat> seats) {
    if (!right) {
      return "password";
    }
    return !official.active() ? "disabled" : seats.isEmpty() ? "no-post" : null;
  }

  private Actor.Staff seated(Official official, Seat seat, Locale language, Fact fact) {
    note(official, Scope.unit(seat.unitId()), fact);
    return new Actor.Staff(official.id(), official.name(language), seat.unitId(), seat.roles());
  }

  private void note(Official official, Scope scope, Fact fact) {
    journal.append(People.SELF, "staff:" + official.id(), scope, fact);
  }
}
