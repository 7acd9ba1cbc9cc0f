package eg.mahalliyat.platform.web;

/**
 * A name with its value, for {@code platform/summary}.
 *
 * @param href where the value can be changed; empty when it cannot
 * @param leads where what the value names can be looked at; empty when there is nothing more to see
 */
public record Row(String name, String value, String href, String leads) {
  public Row(String name, String value, String href) {
    this(name, value, href, "");
  }

  public Row(String name, String value) {
    this(name, value, "", "");
  }
}
