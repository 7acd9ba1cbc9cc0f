package eg.mahalliyat.platform.web;

/**
 * A name with its value, for {@code platform/summary}.
 *
 * @param href where the value can be changed; empty when it cannot
 */
public record Row(String name, String value, String href) {
  public Row(String name, String value) {
    this(name, value, "");
  }
}
