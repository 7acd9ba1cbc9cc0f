package eg.mahalliyat.requests;

import org.jspecify.annotations.Nullable;

/** The text form that COPY reads. */
final class GeneratorCopy {
  private GeneratorCopy() {}

  /** A text as one column. */
  static String escaped(String text) {
    return text.indexOf('\\') < 0 ? text : text.replace("\\", "\\\\");
  }

  static String orNull(@Nullable Object value) {
    return value == null ? "\\N" : value.toString();
  }

  static String row(String... columns) {
    return String.join("\t", columns);
  }
}
