package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Label;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Assessment;
import eg.mahalliyat.tariff.FeeLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bill that was computed once more.
 *
 * @param service with the version of its definition that was used, as {@code SHP-01@2}
 * @param day for which it was computed
 * @param recorded false for a bill that kept no inputs: then those of its request count, as they are now
 */
public record Recomputed(Bill bill, String service, LocalDate day, boolean recorded, List<Compared> lines) {
  /**
   * A line on the bill and as it comes out now.
   *
   * @param label null when the bill has no such line
   * @param billed zero when the bill has no such line, {@code now} zero when none comes out
   * @param sameItem false when the revenue item is another one
   */
  public record Compared(String key, @Nullable Label label, Money billed, Money now, boolean sameItem) {
    public boolean same() {
      return sameItem && billed.equals(now);
    }
  }

  public Recomputed {
    lines = List.copyOf(lines);
  }

  /** True when every line came out to the piastre. */
  public boolean same() {
    return lines.stream().allMatch(Compared::same);
  }

  /** What comes out now. */
  public Money total() {
    return lines.stream().map(Compared::now).reduce(Money.ZERO, Money::plus);
  }

  static List<Compared> compare(List<Line> billed, Assessment now) {
    List<Compared> compared = new ArrayList<>();
    for (Line line : billed) {
      Optional<FeeLine> again = now.lines().stream().filter(one -> one.key().equals(line.key())).findFirst();
      compared.add(new Compared(line.key(), line.label(), line.amount(), again.map(FeeLine::amount).orElse(Money.ZERO),
          again.isPresent() && again.get().revenueItem().equals(line.revenueItem())));
    }
    now.lines().stream().filter(one -> billed.stream().noneMatch(line -> line.key().equals(one.key())))
        .forEach(one -> compared.add(new Compared(one.key(), null, Money.ZERO, one.amount(), false)));
    return compared;
  }
}
