package eg.mahalliyat.people;

import com.webauthn4j.data.AuthenticationData;
import eg.mahalliyat.people.PasskeyChallenges.Purpose;
import eg.mahalliyat.people.PasskeyRefused.Fault;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks for a passkey and looks at what it signed. Call it outside of a transaction. */
@Component
public final class PasskeyProof {
  private static final Logger LOG = LoggerFactory.getLogger(PasskeyProof.class);

  private final PasskeyRows rows;
  private final PasskeyChallenges challenges;
  private final PasskeyReading reading;
  private final RelyingParty party;
  private final Transactions transactions;
  private final Journal journal;

  PasskeyProof(PasskeyRows rows, PasskeyChallenges challenges, PasskeyReading reading, RelyingParty party,
      Transactions transactions, Journal journal) {
    this.rows = rows;
    this.challenges = challenges;
    this.reading = reading;
    this.party = party;
    this.transactions = transactions;
    this.journal = journal;
  }

  /**
   * What the browser of this official is asked.
   *
   * @param verified only of devices that ask for a finger, a face or a PIN, and they must
   * @return options of {@code navigator.credentials.get}; empty when he has no such passkey
   */
  public String ask(UUID staff, boolean verified) {
    return transactions.as(People.SELF, () -> {
      List<PasskeyRows.Device> his =
          rows.devices(staff).stream().filter(device -> device.verifies() || !verified).toList();
      return his.isEmpty() ? ""
          : PasskeyOptions.asking(challenges.fresh(Purpose.PROVE, staff), party, his, verified);
    });
  }

  /** What a browser is asked at the door, where nobody is known: any passkey that it has for this address. */
  public String askAnybody() {
    return PasskeyOptions.asking(challenges.fresh(Purpose.ENTER, null), party, List.of(), true);
  }

  /**
   * Goes on when a passkey of this official signed what {@link #ask} asked; a failure is written down.
   *
   * @param answer of {@code navigator.credentials.get}
   * @throws PasskeyRefused otherwise
   */
  public void take(UUID staff, String answer, boolean verified) {
    taken(answer, Purpose.PROVE, staff, verified);
  }

  /**
   * Whose passkey signed what {@link #askAnybody} asked; the device has made sure that it was he.
   *
   * @throws PasskeyRefused when it is nobody's
   */
  public UUID recognise(String answer) {
    return taken(answer, Purpose.ENTER, null, true);
  }

  private UUID taken(String answer, Purpose purpose, @Nullable UUID staff, boolean verified) {
    UUID whose = staff;
    try {
      AuthenticationData signed = reading.signed(answer);
      byte[] challenge = PasskeyReading.challenge(signed.getCollectedClientData());
      if (!challenges.take(challenge, purpose, staff)) {
        throw new PasskeyRefused(Fault.OVER);
      }
      PasskeyRows.Kept kept = kept(signed, staff);
      whose = kept.staff();
      use(signed, challenge, kept, verified);
      return whose;
    } catch (PasskeyRefused refused) {
      if (whose != null) {
        note(whose, new StaffSignInFailed("passkey"));
      }
      throw refused;
    }
  }

  /** The passkey by its id; a device that says whose it is must say the same. */
  private PasskeyRows.Kept kept(AuthenticationData signed, @Nullable UUID staff) {
    byte[] handle = signed.getUserHandle();
    return transactions.as(People.SELF, () -> rows.find(signed.getCredentialId()))
        .filter(kept -> staff == null ? handle != null : kept.staff().equals(staff))
        .filter(kept -> handle == null || MessageDigest.isEqual(handle, kept.handle()))
        .orElseThrow(() -> new PasskeyRefused(Fault.UNKNOWN));
  }

  private void use(AuthenticationData signed, byte[] challenge, PasskeyRows.Kept kept, boolean verified) {
    try {
      reading.check(signed, challenge, kept.device(), verified);
      long counter = signed.getAuthenticatorData().getSignCount();
      // Asked once more by the row: two answers with the same counter may come at once.
      if (!transactions.as(People.SELF, () -> rows.use(kept.id(), counter))) {
        throw new PasskeyRefused(Fault.COPIED);
      }
    } catch (PasskeyRefused refused) {
      if (refused.fault() == Fault.COPIED) {
        LOG.warn("Passkey {} was refused: its counter had not grown", kept.id());
        note(kept.staff(), new StaffPasskeyCopied(kept.staff(), kept.id()));
      }
      throw refused;
    }
  }

  private void note(UUID staff, Fact fact) {
    transactions.run(People.SELF, () -> journal.append(People.SELF, "staff:" + staff, Scope.NONE, fact));
  }
}
