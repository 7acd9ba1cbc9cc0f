package eg.mahalliyat.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Kinds of one-line fields: which keyboard a phone shows, and which way the text runs. Both digit sets may be typed. */
public enum InputKind {
  TEXT("text", null, null, null, 0),
  /** An amount or a measure, with decimals. */
  NUMBER("text", "decimal", "ltr", "off", 15),
  /** A count, a year, a number of a paper. */
  WHOLE("text", "numeric", "ltr", "off", 20),
  /** Degrees of latitude and longitude. */
  PLACE("text", null, "ltr", "off", 60),
  MOBILE("tel", "tel", "ltr", "tel", 16),
  NATIONAL_ID("text", "numeric", "ltr", "off", 14),
  /** A code that was sent by SMS or shown by an authenticator. */
  CODE("text", "numeric", "ltr", "one-time-code", 8),
  EMAIL("email", "email", "ltr", "email", 120),
  PASSWORD("password", null, "ltr", "current-password", 200),
  SEARCH("search", "search", null, "off", 120);

  private final String type;
  private final @Nullable String keyboard;
  private final @Nullable String dir;
  private final @Nullable String autocomplete;
  private final int length;

  InputKind(String type, @Nullable String keyboard, @Nullable String dir, @Nullable String autocomplete, int length) {
    this.type = type;
    this.keyboard = keyboard;
    this.dir = dir;
    this.autocomplete = autocomplete;
    this.length = length;
  }

  public String type() {
    return type;
  }

  public @Nullable String keyboard() {
    return keyboard;
  }

  public @Nullable String dir() {
    return dir;
  }

  public @Nullable String autocomplete(String wanted) {
    return wanted.isEmpty() ? autocomplete : wanted;
  }

  /** The longest text that may be typed; null where there is no bound. */
  public @Nullable String length(int wanted) {
    int most = wanted > 0 ? wanted : length;
    return most > 0 ? Integer.toString(most) : null;
  }

  /** The name of the field's class in the stylesheet. */
  public String css() {
    return "input-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
