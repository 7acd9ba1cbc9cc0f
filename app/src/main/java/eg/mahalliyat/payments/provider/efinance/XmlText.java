package eg.mahalliyat.payments.provider.efinance;

/** Writes XML as the gateway's own clients do: declared as utf-16, elements without attributes. */
final class XmlText {
  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-16\"?>");

  XmlText open(String name) {
    out.append('<').append(name).append('>');
    return this;
  }

  XmlText close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  XmlText field(String name, String value) {
    open(name);
    out.append(value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    return close(name);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
