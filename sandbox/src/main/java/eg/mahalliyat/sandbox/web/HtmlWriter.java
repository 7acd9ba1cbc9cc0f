package eg.mahalliyat.sandbox.web;

import java.util.List;
import java.util.Set;

/** Writes markup out. */
final class HtmlWriter {
  private static final Set<String> WITHOUT_END = Set.of("input", "link", "meta", "br");

  private HtmlWriter() {}

  static void write(Html html, StringBuilder out) {
    switch (html) {
      case Html.Text(String value) -> out.append(escaped(value));
      case Html.Attribute(String name, String value) ->
          out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
      case Html.Group(List<Html> parts) -> parts.forEach(part -> write(part, out));
      case Html.Element element -> write(element, out);
    }
  }

  private static void write(Html.Element element, StringBuilder out) {
    out.append('<').append(element.name());
    element.parts().stream()
        .filter(Html.Attribute.class::isInstance)
        .forEach(part -> write(part, out));
    out.append('>');
    element.parts().stream()
        .filter(part -> !(part instanceof Html.Attribute))
        .forEach(part -> write(part, out));
    if (!WITHOUT_END.contains(element.name())) {
      out.append("</").append(element.name()).append('>');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
