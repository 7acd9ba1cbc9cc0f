package eg.mahalliyat.people;

import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen or a company.
 *
 * @param mobile null when a register named the person and nobody signed up yet, and for each company
 */
public record Person(UUID id, String name, Identity identity, @Nullable MobileNumber mobile) {
  public boolean company() {
    return identity instanceof Identity.OfCompany;
  }

  /** What stands on the card; empty for a company. */
  public Optional<NationalId> nationalId() {
    return identity instanceof Identity.OfCitizen(NationalId number) ? Optional.of(number) : Optional.empty();
  }
}
