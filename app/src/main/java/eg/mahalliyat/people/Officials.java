package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The officials and their posts. Call it outside of a transaction, or inside one of the platform itself. */
@Component
public final class Officials {
  private final StaffRows rows;
  private final PeopleTurn turn;
  private final Transactions transactions;
  private final Journal journal;
  private final PasswordEncoder passwords;
  private final FindByIndexNameSessionRepository<?> sessions;

  Officials(StaffRows rows, PeopleTurn turn, Transactions transactions, Journal journal, PasswordEncoder passwords,
      FindByIndexNameSessionRepository<?> sessions) {
    this.rows = rows;
    this.turn = turn;
    this.transactions = transactions;
    this.journal = journal;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  public Official official(UUID staff) {
    return turn.take(() -> rows.find(staff)).orElseThrow(() -> new NotFound("official"));
  }

  /** The active officials who hold the role in the unit today, in a steady order. */
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

  public void appoint(Post post) {
    turn.take(() -> rows.appoint(post));
  }

  /** No new sign-in from now on, and no open session either. */
  public void disable(Actor by, UUID staff) {
    transactions.run(People.SELF, () -> {
      rows.disable(staff);
      journal.append(by, "staff:" + staff, Scope.NONE, new StaffDisabled(staff));
    });
    sessions.findByPrincipalName("staff:" + staff).keySet().forEach(sessions::deleteById);
  }
}
