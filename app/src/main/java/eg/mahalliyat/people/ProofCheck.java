package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks at what an official shows to prove once more who he is. Call it outside of a transaction. */
@Component
public final class ProofCheck {
  private final StaffPasswords passwords;
  private final SecondFactor factor;
  private final PasskeyProof passkeys;
  private final Transactions transactions;
  private final Journal journal;

  ProofCheck(StaffPasswords passwords, SecondFactor factor, PasskeyProof passkeys, Transactions transactions,
      Journal journal) {
    this.passwords = passwords;
    this.factor = factor;
    this.passkeys = passkeys;
    this.transactions = transactions;
    this.journal = journal;
  }

  /** What was sent with the form; the first that is not empty counts. */
  public record Shown(String password, String code, String passkey) {
    public boolean nothing() {
      return password.isEmpty() && code.isEmpty() && passkey.isEmpty();
    }
  }

  /** The word key of what is wrong with it; empty when it is right. */
  public Optional<String> fault(UUID staff, Shown shown) {
    Optional<String> fault = !shown.password().isEmpty() ? password(staff, shown.password())
        : !shown.code().isEmpty() ? code(staff, shown.code()) : passkey(staff, shown.passkey());
    if (fault.isEmpty()) {
      note(staff, new StaffProofRenewed(staff));
    }
    return fault;
  }

  private Optional<String> password(UUID staff, String password) {
    boolean right = passwords.matches(staff, password);
    if (!right) {
      note(staff, new StaffSignInFailed("password"));
    }
    return right ? Optional.empty()
        : Optional.of(factor.has(staff) ? "people.proof.wrong-either" : "people.proof.wrong");
  }

  private Optional<String> code(UUID staff, String code) {
    return factor.accept(staff, code) ? Optional.empty() : Optional.of("people.proof.wrong-either");
  }

  /** The device must have asked for a finger, a face or a PIN: one that is always plugged in proves nothing. */
  private Optional<String> passkey(UUID staff, String answer) {
    try {
      passkeys.take(staff, answer, true);
      return Optional.empty();
    } catch (PasskeyRefused refused) {
      return Optional.of(refused.wordKey());
    }
  }

  private void note(UUID staff, Fact fact) {
    transactions.run(People.SELF, () -> journal.append(People.SELF, "staff:" + staff, Scope.NONE, fact));
  }
}
