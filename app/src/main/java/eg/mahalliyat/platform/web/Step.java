package eg.mahalliyat.platform.web;

import java.util.Locale;

/**
 * One stop on the way of a request, for {@code platform/way}.
 *
 * @param title what happens there
 * @param detail who has it, or what comes of it; may be empty
 * @param at when it happened or is expected, in words; may be empty
 */
public record Step(State state, String title, String detail, String at) {
  /** Where the request stands to this stop. */
  public enum State {
    DONE,
    NOW,
    NEXT,
    /** The way ended here: refused, withdrawn. */
    STOPPED;

    /** Names both the class in the stylesheet and the word {@code way.<name>}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
