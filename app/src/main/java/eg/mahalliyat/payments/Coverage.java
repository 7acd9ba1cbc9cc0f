package eg.mahalliyat.payments;

import eg.mahalliyat.revenue.Item;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Nature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which lines a payment covers. Costs come before principal, then the lines in their order, the oldest first: so what was
 * paid up to now says which lines are covered, and nothing else has to be kept.
 */
@Component
final class Coverage {
  /** A line as it is owed. @param no its place on the bill */
  record Owed(int no, String item, Money amount) {}

  /** What of a payment falls on one revenue item. */
  record Share(String item, Money amount) {}

  private final RevenueGuide guide;

  Coverage(RevenueGuide guide) {
    this.guide = guide;
  }

  /** Whether each line is of an item that may be paid in parts, as the guide of revenue items says on the day. */
  boolean inParts(NewBill bill, LocalDate day) {
    return bill.lines().stream()
        .allMatch(line -> content(line.revenueItem(), day).map(Item.Content::inParts).orElse(false));
  }

  /** A deposit goes back in the end. */
  boolean isDeposit(Line line, LocalDate day) {
    return content(line.revenueItem(), day).map(Item.Content::nature).filter(Nature.DEPOSIT::equals).isPresent();
  }

  /**
   * @param day on which the bill was opened: the order of its lines stays, whatever the guide says later
   * @param before what had been paid for the bill before
   * @param amount of this payment, at most what was still owed
   */
  List<Share> shares(List<Owed> lines, LocalDate day, Money before, Money amount) {
    List<Owed> inOrder = lines.stream()
        .sorted(Comparator.comparing((Owed line) -> !isCost(line.item(), day)).thenComparing(Owed::no)).toList();
    List<Share> shares = new ArrayList<>();
    Money covered = before;
    Money left = amount;
    for (Owed line : inOrder) {
      Money already = covered.atMost(line.amount());
      Money share = left.atMost(line.amount().minus(already));
      if (share.isPositive()) {
        shares.add(new Share(line.item(), share));
      }
      covered = covered.minus(already);
      left = left.minus(share);
    }
    return shares;
  }

  private boolean isCost(String code, LocalDate day) {
    return content(code, day).map(Item.Content::nature).filter(Nature.RECOVERY::equals).isPresent();
  }

  private Optional<Item.Content> content(String code, LocalDate day) {
    return guide.item(code, day).map(Item::content);
  }
}
