package eg.mahalliyat.revenue;

import eg.mahalliyat.platform.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to the guide. The place is empty for an item, a governorate for its account there. */
public sealed interface RevenueFact extends Fact {
  /** Somebody wants another content from a day on. */
  record RevenueChangeProposed(UUID proposal, String code, String place, LocalDate from) implements RevenueFact {}

  /** A second person approved it. */
  record RevenueChangeApproved(UUID proposal, String code, String place, LocalDate from) implements RevenueFact {}

  /** A second person refused it. */
  record RevenueChangeRefused(UUID proposal, String code, String place) implements RevenueFact {}

  /** Its author took it back. */
  record RevenueChangeWithdrawn(UUID proposal, String code, String place) implements RevenueFact {}
}
