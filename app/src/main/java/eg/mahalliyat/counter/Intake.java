package eg.mahalliyat.counter;

import eg.mahalliyat.requests.Draft;
import java.util.List;
import java.util.UUID;

/**
 * A draft in a clerk's hand.
 *
 * @param originals keys of the papers whose originals were seen
 * @param scans what was scanned for it and not set aside, sorted or not, in the order in which it came
 */
public record Intake(Visit visit, Draft draft, List<String> originals, List<UUID> scans) {
  /** Of the papers that are there, those whose originals were seen. */
  public List<String> seen() {
    return originals.stream().filter(draft.content().papers()::containsKey).toList();
  }
}
