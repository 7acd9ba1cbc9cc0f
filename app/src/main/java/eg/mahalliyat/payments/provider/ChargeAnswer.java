package eg.mahalliyat.payments.provider;

/** What came of a charge. */
public sealed interface ChargeAnswer {
  /** @param providerRef the number that the citizen pays under */
  record Given(String providerRef) implements ChargeAnswer {}

  /** @param code the provider's own, for the operator */
  record Declined(String code) implements ChargeAnswer {}
}
