package eg.mahalliyat.counter.web;

import java.util.List;

/**
 * What is missing, on a slip that somebody takes home.
 *
 * @param missing answers and papers
 * @param originals papers whose originals have to be brought
 * @param remark what the official wrote; empty when nothing
 * @param until the last day for it; empty when there is none
 */
public record Note(String service, String unit, Number number, List<String> missing, List<String> originals,
    String remark, String until) {
  /** @param href the page to which the clerk goes back */
  public record Number(String title, String shown, String href) {}

  public boolean nothing() {
    return missing.isEmpty() && originals.isEmpty();
  }
}
