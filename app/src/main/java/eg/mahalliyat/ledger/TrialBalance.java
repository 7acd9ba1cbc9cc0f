package eg.mahalliyat.ledger;

import eg.mahalliyat.shared.Money;
import java.util.List;

/**
 * What every account moved in some days.
 *
 * @param debits of all accounts together, {@code credits} likewise: also of those that the list has no room for
 */
public record TrialBalance(List<Line> lines, Money debits, Money credits) {
  public TrialBalance {
    lines = List.copyOf(lines);
  }

  /** One account. */
  public record Line(Account account, Money debit, Money credit) {
    /** Positive when the account has more, negative when it owes more. */
    public Money balance() {
      return new Money(debit.piastres() - credit.piastres());
    }
  }

  /** Always nothing: each posting balances. It is computed to be shown, not assumed. */
  public Money difference() {
    return new Money(debits.piastres() - credits.piastres());
  }
}
