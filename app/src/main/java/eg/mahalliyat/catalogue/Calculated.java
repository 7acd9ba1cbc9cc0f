package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Assessment;
import eg.mahalliyat.tariff.FeeLine;
import java.util.List;
import java.util.Map;

/** What the fee calculator answers. */
public sealed interface Calculated {
  /**
   * What is to be paid.
   *
   * @param given what it was computed from, by qualified name, in its one form
   */
  record Sheet(Map<String, String> given, List<Part> parts) implements Calculated {
    public Money total() {
      return parts.stream().map(part -> part.assessment().total()).reduce(Money.ZERO, Money::plus);
    }

    /** True when any amount is only an example. */
    public boolean illustrative() {
      return parts.stream().flatMap(part -> part.assessment().lines().stream())
          .anyMatch(FeeLine::illustrative);
    }
  }

  /** What is paid at one fee stage of the definition. */
  record Part(String stage, Assessment assessment) {}

  /** @param errors by qualified name; empty when each value is right but the sum cannot be made of them */
  record Wrong(Map<String, Answer.Wrong> errors) implements Calculated {}
}
