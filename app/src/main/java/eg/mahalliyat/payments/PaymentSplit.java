package eg.mahalliyat.payments;

import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of a payment falls on which revenue item, for providers that pay into several accounts at once. */
@Component
public final class PaymentSplit {
  /**
   * A share of one payment.
   *
   * @param account to which the item's money goes in the bill's governorate today; empty when the guide names none
   */
  public record Part(String revenueItem, Money amount, Optional<String> account) {}

  private final Coverage coverage;
  private final RevenueGuide guide;
  private final Territory territory;
  private final InstantSource clock;

  PaymentSplit(Coverage coverage, RevenueGuide guide, Territory territory, InstantSource clock) {
    this.coverage = coverage;
    this.guide = guide;
    this.territory = territory;
    this.clock = clock;
  }

  /** The shares add up to the amount when that is not more than what is owed. */
  public List<Part> of(Bill bill, Money amount) {
    List<Coverage.Owed> lines = bill.lines().stream()
        .map(line -> new Coverage.Owed(line.no(), line.revenueItem(), line.amount())).toList();
    String governorate = territory.unit(bill.payer().unitId()).governorate().code();
    LocalDate today = Ledger.dayOf(clock.instant());
    return coverage.shares(lines, bill.openedOn(), bill.end().counted().paid(), amount).stream()
        .map(share -> new Part(share.item(), share.amount(), account(share.item(), governorate, today))).toList();
  }

  private Optional<String> account(String item, String governorate, LocalDate day) {
    return guide.account(item, governorate, day).map(account -> account.content().number());
  }
}
