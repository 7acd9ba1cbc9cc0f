package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** An administrator looks after accounts. Each deed is refused with {@link Conflict} when he may not. */
@Component
public final class Accounts {
  private final Entitlement entitlement;
  private final Officials officials;
  private final StaffPasswords passwords;
  private final AccountRows rows;
  private final Journal journal;
  private final Transactions transactions;

  Accounts(Entitlement entitlement, Officials officials, StaffPasswords passwords, AccountRows rows, Journal journal,
      Transactions transactions) {
    this.entitlement = entitlement;
    this.officials = officials;
    this.passwords = passwords;
    this.rows = rows;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** Nobody signs in with it from now on, and whoever had is put out. */
  public void disable(Actor.Staff by, UUID staff) {
    manages(by, staff);
    officials.disable(by, staff);
  }

  public void enable(Actor.Staff by, UUID staff) {
    changed(by, staff, rows::enable, new StaffEnabled(staff));
  }

  /** A password for one use, told here and never again. */
  public String oneTimePassword(Actor.Staff by, UUID staff) {
    manages(by, staff);
    String password = OneTimePassword.next();
    passwords.give(by, staff, password);
    return password;
  }

  /** The number was wrong: the official says it again. */
  public void forgetNumber(Actor.Staff by, UUID staff) {
    changed(by, staff, rows::forgetNumber, new OwnNumberForgotten(staff));
  }

  private void changed(Actor.Staff by, UUID staff, Predicate<UUID> change, Fact fact) {
    transactions.run(People.SELF, () -> {
      entitlement.manages(by, staff);
      if (!change.test(staff)) {
        throw new Conflict("people.admin.done-before", Map.of());
      }
      journal.append(by, "staff:" + staff, Scope.NONE, fact);
    });
  }

  private void manages(Actor.Staff by, UUID staff) {
    transactions.run(People.SELF, () -> entitlement.manages(by, staff));
  }
}
