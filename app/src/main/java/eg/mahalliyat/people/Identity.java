package eg.mahalliyat.people;

import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.RegisterNumber;

/** By what a party is known. Whoever reads it has to say what holds for a company. */
public sealed interface Identity {
  record OfCitizen(NationalId nationalId) implements Identity {}

  /** A company has no card, no mobile number and no account: others act for it. */
  record OfCompany(RegisterNumber register) implements Identity {}
}
