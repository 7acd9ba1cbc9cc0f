package eg.mahalliyat.ledger;

import eg.mahalliyat.revenue.BeneficiaryAccount;
import eg.mahalliyat.shared.Money;
import java.util.List;

/** What was collected in some days for each account, ready to be paid over. */
public record RemittanceSheet(List<Part> parts) {
  public RemittanceSheet {
    parts = List.copyOf(parts);
  }

  /**
   * One account.
   *
   * @param governorate code of the governorate whose account it is
   * @param deposits whether these are deposits: a liability that stays until it is given back, never revenue
   */
  public record Part(String governorate, BeneficiaryAccount.Content account, boolean deposits, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }

    public Money collected() {
      return lines.stream().map(Line::collected).reduce(Money.ZERO, Money::plus);
    }

    public Money returned() {
      return lines.stream().map(Line::returned).reduce(Money.ZERO, Money::plus);
    }

    /** What is to be paid over; of deposits what is held. */
    public Money due() {
      return new Money(collected().piastres() - returned().piastres());
    }
  }

  /**
   * One revenue item.
   *
   * @param returned what was given back or reversed
   */
  public record Line(String item, Money collected, Money returned) {
    public Money due() {
      return new Money(collected.piastres() - returned.piastres());
    }
  }
}
