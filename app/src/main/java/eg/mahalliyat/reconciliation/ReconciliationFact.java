package eg.mahalliyat.reconciliation;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** What happens at the desk of reconciliation: facts of the stream {@code statement:<uuid>} or {@code discrepancy:<uuid>}. */
sealed interface ReconciliationFact extends Fact {
  /** @param day as {@code 2026-11-21} */
  record StatementTaken(UUID statementId, String provider, String day, int rows, int differing)
      implements ReconciliationFact {}

  /** Somebody looks after the case. */
  record DiscrepancyOwned(UUID discrepancyId, UUID owner) implements ReconciliationFact {}

  /** @param resolution as {@link Resolution#code} */
  record DiscrepancyResolved(UUID discrepancyId, String resolution, String remark) implements ReconciliationFact {}
}
