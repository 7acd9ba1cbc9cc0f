package eg.mahalliyat.ledger;

import eg.mahalliyat.shared.Money;

/** One side of a posting: exactly one of both amounts is more than nothing, the other is nothing. */
public record Leg(Account account, Money debit, Money credit) {
  /** @throws IllegalArgumentException when both or neither is an amount */
  public Leg {
    if (debit.isPositive() == credit.isPositive() || debit.piastres() < 0 || credit.piastres() < 0) {
      throw new IllegalArgumentException("a leg is a debit or a credit");
    }
  }

  /** The account gets the money, or owes less. */
  public static Leg debit(Account account, Money amount) {
    return new Leg(account, amount, Money.ZERO);
  }

  /** The account gives the money, or owes more. */
  public static Leg credit(Account account, Money amount) {
    return new Leg(account, Money.ZERO, amount);
  }

  Leg turned() {
    return new Leg(account, credit, debit);
  }
}
