package eg.mahalliyat.requests.web;

import java.util.Map;

/** A colleague decided the task first: answered by a page that says who and what, and shows what was typed in vain. */
final class DecidedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Map<String, Object> page;

  /** @param page what {@code requests/meanwhile} shows */
  DecidedMeanwhile(Map<String, Object> page) {
    super("decided meanwhile");
    this.page = page;
  }

  Map<String, Object> page() {
    return page;
  }
}
