package eg.mahalliyat.notifications;

/**
 * What a message says.
 *
 * @param subject of an e-mail; empty for an SMS
 */
public record Text(String subject, String body) {
  /** What people are told stays out of logs. */
  @Override
  public String toString() {
    return "Text";
  }
}
