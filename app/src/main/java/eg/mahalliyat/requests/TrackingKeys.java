package eg.mahalliyat.requests;

import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.MobileNumber;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keyed hash by which a request is found with its number and the applicant's mobile number. */
@Component
final class TrackingKeys {
  private final People people;
  private final Vault vault;

  TrackingKeys(People people, Vault vault) {
    this.people = people;
    this.vault = vault;
  }

  byte[] hash(UUID person) {
    return hash(Objects.requireNonNull(people.person(person).mobile(), "an applicant has confirmed a number"));
  }

  byte[] hash(MobileNumber mobile) {
    return vault.hash("tracking", mobile.national());
  }
}
