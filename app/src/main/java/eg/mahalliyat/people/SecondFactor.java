package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Vault;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The authenticator of an official: set up, asked for, taken away. Call it outside of a transaction. */
@Component
public final class SecondFactor {
  private final AuthenticatorRows rows;
  private final Enrolments enrolments;
  private final Transactions transactions;
  private final Journal journal;
  private final Vault vault;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  SecondFactor(AuthenticatorRows rows, Enrolments enrolments, Transactions transactions, Journal journal, Vault vault,
      InstantSource clock) {
    this.rows = rows;
    this.enrolments = enrolments;
    this.transactions = transactions;
    this.journal = journal;
    this.vault = vault;
    this.clock = clock;
  }

  public boolean has(UUID staff) {
    return transactions.as(People.SELF, () -> rows.find(staff).isPresent());
  }

  public int recoveryCodesLeft(UUID staff) {
    return transactions.as(People.SELF, () -> rows.recoveriesLeft(staff));
  }

  /** A new secret for a device; nothing is kept until {@link #confirm}. */
  public Enrolment offer(UUID staff) {
    return enrolments.offer(staff);
  }

  /** The offer that a page brought back; empty when it is too old, or was not made for this official. */
  public Optional<Enrolment> opened(UUID staff, String sealed) {
    return enrolments.opened(staff, sealed);
  }

  /** What became of the first code. */
  public sealed interface Confirmation {
    /** @param recoveryCodes to be shown now, and never again */
    record Enrolled(List<String> recoveryCodes) implements Confirmation {}

    record WrongCode() implements Confirmation {}

    /** The offer was confirmed before, or the official has a newer authenticator. */
    record Over() implements Confirmation {}
  }

  /** The device shows the right code, so it has the secret: from now on it is asked for. */
  public Confirmation confirm(Enrolment offer, String typed) {
    OptionalLong step = Totp.match(offer.key(), RecoveryCodes.plain(typed), clock.instant(), 0);
    if (step.isEmpty()) {
      return new Confirmation.WrongCode();
    }
    var kept = new AuthenticatorRows.Kept(vault.encrypt(offer.key()), step.getAsLong());
    return transactions.as(People.SELF, () -> {
      if (!rows.put(offer.staff(), kept, offer.offeredAt(), clock.instant())) {
        return new Confirmation.Over();
      }
      List<String> codes = RecoveryCodes.fresh(random);
      rows.recoveries(offer.staff(), codes.stream().map(code -> hash(offer.staff(), code)).toList());
      note(offer.staff(), new StaffFactorEnrolled(offer.staff()));
      return new Confirmation.Enrolled(codes);
    });
  }

  /** Takes a code of the device, or one of those for the day on which it is lost: each is good once. */
  public boolean accept(UUID staff, String typed) {
    String code = RecoveryCodes.plain(typed);
    return transactions.as(People.SELF, () -> {
      boolean right = code.length() == RecoveryCodes.LETTERS ? recovered(staff, code) : shown(staff, code);
      if (!right) {
        note(staff, new StaffSignInFailed("code"));
      }
      return right;
    });
  }

  /** From now on the password alone is asked for; where a second factor is required, a new one before anything else. */
  public void drop(Actor by, UUID staff) {
    transactions.run(People.SELF, () -> {
      if (rows.drop(staff)) {
        journal.append(by, "staff:" + staff, Scope.NONE, new StaffFactorDropped(staff));
      }
    });
  }

  private boolean shown(UUID staff, String code) {
    AuthenticatorRows.Kept kept = rows.find(staff).orElse(null);
    if (kept == null) {
      return false;
    }
    OptionalLong step = Totp.match(vault.decrypt(kept.secretBox()), code, clock.instant(), kept.step());
    return step.isPresent() && rows.use(staff, step.getAsLong());
  }

  private boolean recovered(UUID staff, String code) {
    boolean right = rows.spend(staff, hash(staff, code));
    if (right) {
      note(staff, new StaffRecoveryCodeUsed(staff));
    }
    return right;
  }

  private byte[] hash(UUID staff, String code) {
    return vault.hash("recovery-code", staff + " " + RecoveryCodes.plain(code));
  }

  private void note(UUID staff, Fact fact) {
    journal.append(People.SELF, "staff:" + staff, Scope.NONE, fact);
  }
}
