package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.NationalId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An administrator takes somebody on. */
@Component
public final class Engagements {
  private final Entitlement entitlement;
  private final Appointments appointments;
  private final AccountRows rows;
  private final NoPassword noPassword;
  private final Journal journal;
  private final Transactions transactions;

  Engagements(Entitlement entitlement, Appointments appointments, AccountRows rows, NoPassword noPassword,
      Journal journal, Transactions transactions) {
    this.entitlement = entitlement;
    this.appointments = appointments;
    this.rows = rows;
    this.noPassword = noPassword;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** An id to name somebody's first post by. */
  public UUID nextId() {
    return rows.nextId();
  }

  /**
   * Takes somebody on in his first post. The account waits for a password to be given.
   *
   * @param first names the new official by {@link #nextId}
   * @throws Conflict when the username or the national number is taken, or the post may not be given
   */
  public void engage(Actor.Staff by, NewOfficial official, Post first) {
    UUID id = first.staff();
    NationalId number = official.nationalId();
    transactions.run(People.SELF, () -> {
      entitlement.administers(by);
      if (!rows.taken(List.of(official.username())).isEmpty()) {
        throw new Conflict("people.admin.username-taken", Map.of());
      }
      if (number != null && !rows.known(Set.of(number)).isEmpty()) {
        throw new Conflict("people.kin.own-taken", Map.of());
      }
      transactions.write(List.of(rows.inserting(id, official, noPassword.hash())));
      journal.append(by, "staff:" + id, Scope.unit(first.unitId()), new StaffEngaged(id));
      appointments.given(by, first);
    });
  }
}
