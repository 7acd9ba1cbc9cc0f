package eg.mahalliyat.ledger;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.revenue.BeneficiaryAccount;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.LocalUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Adds up for whom money was collected. The guide says for each day where an item's money goes: when an account changes
 * within the days, each part of the money goes to the account of its own day.
 */
@Component
public final class Remittances {
  /** For money under an item that the guide does not know in that governorate: it must not be lost from the sheet. */
  static final BeneficiaryAccount.Content UNKNOWN =
      new BeneficiaryAccount.Content("", "", "", Mark.ILLUSTRATIVE);

  private record Target(String governorate, BeneficiaryAccount.Content account, boolean deposits) {}

  private final BookRows rows;
  private final BookUnits units;
  private final RevenueGuide guide;
  private final Transactions transactions;

  Remittances(BookRows rows, BookUnits units, RevenueGuide guide, Transactions transactions) {
    this.rows = rows;
    this.units = units;
    this.guide = guide;
    this.transactions = transactions;
  }

  /** The sheet of a unit, or of all units of a governorate. */
  public RemittanceSheet sheet(Actor.Staff actor, LocalUnit seat, Days days) {
    List<BookRows.Moved> moved = transactions.as(actor, () -> rows.items(units.ids(seat), days));
    Map<Target, Map<String, RemittanceSheet.Line>> parts = new LinkedHashMap<>();
    moved.forEach(one -> parts.computeIfAbsent(target(one), target -> new TreeMap<>())
        .merge(one.item(), new RemittanceSheet.Line(one.item(), one.credit(), one.debit()), Remittances::plus));
    return new RemittanceSheet(parts.entrySet().stream().map(part -> new RemittanceSheet.Part(
        part.getKey().governorate(), part.getKey().account(), part.getKey().deposits(),
        List.copyOf(part.getValue().values()))).toList());
  }

  private Target target(BookRows.Moved moved) {
    String governorate = "EG%02d".formatted(moved.governorate());
    return new Target(governorate,
        guide.account(moved.item(), governorate, moved.day()).map(BeneficiaryAccount::content).orElse(UNKNOWN),
        guide.item(moved.item(), moved.day()).map(item -> item.content().refundable()).orElse(false));
  }

  private static RemittanceSheet.Line plus(RemittanceSheet.Line one, RemittanceSheet.Line other) {
    Money collected = one.collected().plus(other.collected());
    return new RemittanceSheet.Line(one.item(), collected, one.returned().plus(other.returned()));
  }
}
