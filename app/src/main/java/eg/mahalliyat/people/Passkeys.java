package eg.mahalliyat.people;

import com.webauthn4j.data.RegistrationData;
import eg.mahalliyat.people.PasskeyChallenges.Purpose;
import eg.mahalliyat.people.PasskeyRefused.Fault;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The passkeys of an official: set up, listed, taken away. Call it outside of a transaction. */
@Component
public final class Passkeys {
  private static final int LONGEST_NAME = 60;

  private final PasskeyRows rows;
  private final PasskeyChallenges challenges;
  private final PasskeyReading reading;
  private final RelyingParty party;
  private final Transactions transactions;
  private final Journal journal;

  Passkeys(PasskeyRows rows, PasskeyChallenges challenges, PasskeyReading reading, RelyingParty party,
      Transactions transactions, Journal journal) {
    this.rows = rows;
    this.challenges = challenges;
    this.reading = reading;
    this.party = party;
    this.transactions = transactions;
    this.journal = journal;
  }

  /** The oldest first. */
  public List<Passkey> of(UUID staff) {
    return transactions.as(People.SELF, () -> rows.of(staff));
  }

  /**
   * What the browser is asked for a new one.
   *
   * @param platform what the platform is called
   * @param name what the official is called
   * @return options of {@code navigator.credentials.create}
   */
  public String offer(Official official, String platform, String name) {
    return transactions.as(People.SELF, () -> {
      byte[] handle = rows.handle(official.id(), challenges.random(PasskeyChallenges.BYTES));
      var user = new PasskeyOptions.User(PasskeyOptions.text(handle), official.username(), name);
      return PasskeyOptions.creating(challenges.fresh(Purpose.ENROL, official.id()),
          new PasskeyOptions.Party(party.id(), platform), user, rows.devices(official.id()));
    });
  }

  /**
   * The device has made a key for this official: from now on it may be used.
   *
   * @param name what he calls it, 1 to 60 letters
   * @param answer of {@code navigator.credentials.create}
   * @throws PasskeyRefused when it is no answer to {@link #offer}, or was given before
   */
  public void enrol(UUID staff, String name, String answer) {
    String called = name.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      throw new PasskeyRefused(Fault.NAME);
    }
    RegistrationData created = reading.created(answer);
    byte[] challenge = PasskeyReading.challenge(created.getCollectedClientData());
    if (!challenges.take(challenge, Purpose.ENROL, staff)) {
      throw new PasskeyRefused(Fault.OVER);
    }
    PasskeyRows.Device device = reading.checked(created, challenge);
    transactions.run(People.SELF, () -> store(staff, called, device));
  }

  /** Takes one away; nothing happens when it is not his. */
  public void remove(Actor by, UUID staff, UUID passkey) {
    transactions.run(People.SELF, () -> removed(by, staff, passkey));
  }

  /** Takes all away, as when his device was lost. */
  void removeAll(Actor by, UUID staff) {
    transactions.run(People.SELF, () -> rows.of(staff).forEach(one -> removed(by, staff, one.id())));
  }

  private void store(UUID staff, String name, PasskeyRows.Device device) {
    if (rows.count(staff) >= PasskeyRows.MOST) {
      throw new PasskeyRefused(Fault.FULL);
    }
    UUID id = rows.insert(staff, name, device).orElseThrow(() -> new PasskeyRefused(Fault.TAKEN));
    journal.append(People.SELF, "staff:" + staff, Scope.NONE, new StaffPasskeyEnrolled(staff, id, device.aaguid()));
  }

  private void removed(Actor by, UUID staff, UUID passkey) {
    if (rows.remove(staff, passkey)) {
      journal.append(by, "staff:" + staff, Scope.NONE, new StaffPasskeyRemoved(staff, passkey));
    }
  }
}
