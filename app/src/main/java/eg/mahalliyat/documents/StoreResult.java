package eg.mahalliyat.documents;

import java.util.Map;

/** What came of an upload. */
public sealed interface StoreResult {
  /** Kept; perhaps still waiting for the scanner. */
  record Stored(Document document) implements StoreResult {}

  /**
   * Not kept.
   *
   * @param reasonKey word key of the sentence to show
   * @param about values for its places
   */
  record Rejected(String reasonKey, Map<String, ?> about) implements StoreResult {
    public Rejected {
      about = Map.copyOf(about);
    }
  }
}
