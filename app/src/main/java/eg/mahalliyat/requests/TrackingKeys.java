package eg.mahalliyat.requests;

import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.MobileNumber;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

  /** For a company the number of who represents it; while nobody does, a key that belongs to no number. */
  byte[] hash(UUID person) {
    Person applicant = people.person(person);
    if (applicant.company()) {
      return people.addressees(person).stream().flatMap(it -> Stream.ofNullable(it.contact().mobile())).findFirst()
          .map(this::hash).orElseGet(() -> vault.hash("tracking", person.toString()));
    }
    return hash(Objects.requireNonNull(applicant.mobile(), "an applicant has confirmed a number"));
  }

  byte[] hash(MobileNumber mobile) {
    return vault.hash("tracking", mobile.national());
  }
}
