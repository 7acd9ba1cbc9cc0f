package eg.mahalliyat.sandbox.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a page as a value. Text is always escaped: what a citizen typed can never become
 * markup.
 */
public sealed interface Html {
  record Text(String value) implements Html {}

  record Attribute(String name, String value) implements Html {}

  record Element(String name, List<Html> parts) implements Html {}

  record Group(List<Html> parts) implements Html {}

  static Html text(String value) {
    return new Text(value);
  }

  static Html at(String name, String value) {
    return new Attribute(name, value);
  }

  static Html el(String name, Html... parts) {
    return new Element(name, List.of(parts));
  }

  static Html all(Html... parts) {
    return new Group(List.of(parts));
  }

  static Html all(Stream<Html> parts) {
    return new Group(parts.toList());
  }

  /** The part, or nothing. */
  static Html when(boolean wanted, Html part) {
    return wanted ? part : all();
  }

  default String render() {
    var out = new StringBuilder();
    HtmlWriter.write(this, out);
    return out.toString();
  }
}
