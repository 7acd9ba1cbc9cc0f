package eg.mahalliyat.cash;

import eg.mahalliyat.payments.Bill;
import java.util.List;
import java.util.UUID;

/** What the one field of the desk found. */
public sealed interface Owed {
  record One(UUID bill) implements Owed {}

  record Several(List<Bill> bills) implements Owed {}

  /** A receipt of this desk. */
  record Taken(String receipt) implements Owed {}

  /** @param reasonKey word key of the sentence that says what to do */
  record Nothing(String reasonKey) implements Owed {}
}
