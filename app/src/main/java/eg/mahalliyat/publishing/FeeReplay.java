package eg.mahalliyat.publishing;

import eg.mahalliyat.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What last month's requests would have cost on the new tariff: sums and counts, and the greatest differences without
 * anybody's name.
 *
 * @param failed requests whose fees one of the two tariffs cannot compute
 */
public record FeeReplay(int same, List<Change> more, List<Change> less, int failed, Money before, Money after) {
  /** @param unitId where it was asked */
  public record Change(int unitId, Money before, Money after) {
    /** In piastres; above zero when more is to be paid. */
    public long difference() {
      return after.piastres() - before.piastres();
    }
  }

  private static final int SHOWN = 10;

  /** The greatest differences of those who pay more. */
  public List<Change> most() {
    return more.stream().sorted(Comparator.comparingLong(Change::difference).reversed()).limit(SHOWN).toList();
  }

  /** The greatest differences of those who pay less. */
  public List<Change> least() {
    return less.stream().sorted(Comparator.comparingLong(Change::difference)).limit(SHOWN).toList();
  }

  public int requests() {
    return same + more.size() + less.size() + failed;
  }

  static FeeReplay of(List<Change> changes, int failed) {
    var more = new ArrayList<Change>();
    var less = new ArrayList<Change>();
    Money before = Money.ZERO;
    Money after = Money.ZERO;
    for (Change change : changes) {
      before = before.plus(change.before());
      after = after.plus(change.after());
      if (change.difference() > 0) {
        more.add(change);
      } else if (change.difference() < 0) {
        less.add(change);
      }
    }
    return new FeeReplay(changes.size() - more.size() - less.size(), List.copyOf(more), List.copyOf(less), failed,
        before, after);
  }
}
