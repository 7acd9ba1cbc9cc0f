package eg.mahalliyat.platform;

import java.util.Map;

/** Somebody else was first, or the page is out of date: answered by a 409 page that says what happened. */
public final class Conflict extends RuntimeException {
  private final String reasonKey;
  private final Map<String, String> about;

  /**
   * @param reasonKey word key of the sentence to show
   * @param about values for its placeholders
   */
  public Conflict(String reasonKey, Map<String, String> about) {
    super(reasonKey);
    this.reasonKey = reasonKey;
    this.about = Map.copyOf(about);
  }

  public String reasonKey() {
    return reasonKey;
  }

  public Map<String, String> about() {
    return about;
  }
}
