package eg.mahalliyat.sandbox.collect;

import eg.mahalliyat.sandbox.fawry.Amount;
import java.time.Instant;

/**
 * Money that an outlet took, or gave back: a line of the collector's own ledger.
 *
 * @param id the collector's number of it
 * @param of the payment that is given back; its own number when none is
 */
public record Taking(String id, String account, Amount amount, String of, Instant at) {
  public boolean isReversal() {
    return !of.equals(id);
  }
}
