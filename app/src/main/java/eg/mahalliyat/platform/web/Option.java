package eg.mahalliyat.platform.web;

/**
 * One of the answers to choose from.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a line under the label; may be empty
 */
public record Option(String value, String label, String hint) {
  public Option(String value, String label) {
    this(value, label, "");
  }
}
