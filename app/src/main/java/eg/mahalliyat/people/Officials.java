package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The officials and their posts. Call it outside of a transaction, or inside one of the platform itself. */
@Component
public final class Officials {
  private final StaffRows rows;
  private final PeopleTurn turn;
  private final Delegations delegations;
  private final Journal journal;
  private final PasswordEncoder passwords;
  private final StaffSessions sessions;

  Officials(StaffRows rows, PeopleTurn turn, Delegations delegations, Journal journal, PasswordEncoder passwords,
      StaffSessions sessions) {
    this.rows = rows;
    this.turn = turn;
    this.delegations = delegations;
    this.journal = journal;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  public Official official(UUID staff) {
    return turn.take(() -> rows.find(staff)).orElseThrow(() -> new NotFound("official"));
  }

  /** The active officials who hold the role in the unit today and are not on leave, in a steady order. */
  public List<Official> holding(Role role, int unitId) {
    return turn.take(() -> rows.holding(role, unitId));
  }

  /** The units in which an official has a post today, each with all his roles there. */
  public List<Seat> seats(UUID staff) {
    return turn.take(() -> rows.seats(staff));
  }

  /** Takes someone on; the password is kept as an argon2id hash only. */
  public UUID engage(String username, String nameAr, String nameEn, String password) {
    String hash = passwords.encode(password);
    return turn.take(() -> rows.insert(username, nameAr, nameEn, String.valueOf(hash)));
  }

  boolean isEmpty() {
    return turn.take(rows::isEmpty);
  }

  /** Gives a post as it stands; who may give which is asked before, by {@link Appointments}. */
  public void appoint(Post post) {
    turn.take(() -> rows.appoint(post));
  }

  /** Who must not decide about this person: the official who is this person, and those whose relative he is. */
  public Set<UUID> concernedBy(UUID person) {
    return turn.take(() -> rows.concernedBy(person));
  }

  /** For which office-holders somebody acts today in the unit, with the roles that they lent. Outside of a transaction. */
  public List<ActingFor> actingFor(UUID staff, int unitId) {
    return delegations.actingFor(staff, unitId);
  }

  /** No new sign-in from now on, and no open session either, at whatever node. */
  public void disable(Actor by, UUID staff) {
    turn.take(() -> {
      rows.disable(staff);
      journal.append(by, "staff:" + staff, Scope.NONE, new StaffDisabled(staff));
      return staff;
    });
    sessions.endAll(staff);
  }
}
