package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import java.util.Map;

/**
 * What anybody may know of a licence whose code he holds.
 *
 * @param more what its holder chose to show besides, by the words of {@link Disclosed}
 * @param illustrative true for made-up entries of a trial
 */
public record PublicRecord(Which which, Shop shop, Term term, Map<String, String> more, boolean illustrative) {
  /** @param number of the paper that was scanned */
  public record Which(String register, int unitId, String number) {}

  /**
   * @param holder first name and an initial
   * @param premises the beginning of the address
   */
  public record Shop(String holder, String tradeName, String activity, String premises) {}
}
