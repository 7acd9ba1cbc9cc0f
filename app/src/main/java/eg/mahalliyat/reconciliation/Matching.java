package eg.mahalliyat.reconciliation;

import eg.mahalliyat.payments.SettledOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares a statement with what we know: a pure function. A payment is found by the provider's number, or by ours
 * where the provider lists a number that it never told us.
 *
 * @param byProviderRef what we know under the provider's numbers of the statement, whenever we learned it
 * @param ofTheDay what we learned on the statement's day
 * @param before numbers of the provider that a statement before this one settled
 * @param missed orders that a statement before this one should have listed
 */
record Matching(Map<String, SettledOrder> byProviderRef, List<SettledOrder> ofTheDay, Set<String> before,
    Set<UUID> missed) {
  List<Compared> compare(List<StatementRow> rows) {
    List<Compared> all = new ArrayList<>(rows.size());
    Set<String> listed = new HashSet<>();
    Set<UUID> seen = new HashSet<>();
    for (StatementRow row : rows) {
      SettledOrder ours = byProviderRef.get(row.providerRef());
      boolean again = !listed.add(row.providerRef()) || ours != null && !seen.add(ours.orderId());
      all.add(compare(row, ours, again));
    }
    ofTheDay.stream().filter(order -> !seen.contains(order.orderId()) && !before.contains(order.providerRef()))
        .forEach(order -> all.add(new Compared(Outcome.MISSING_THERE, null, order)));
    return all;
  }

  private Compared compare(StatementRow row, @Nullable SettledOrder ours, boolean again) {
    if (again || before.contains(row.providerRef())) {
      return new Compared(Outcome.DUPLICATE, row, ours);
    }
    if (ours == null) {
      return new Compared(Outcome.MISSING_HERE, row, null);
    }
    if (!ours.came().equals(row.sums().gross())) {
      return new Compared(Outcome.AMOUNT_DIFFERS, row, ours);
    }
    return new Compared(missed.contains(ours.orderId()) ? Outcome.LATE : Outcome.MATCHED, row, ours);
  }
}
