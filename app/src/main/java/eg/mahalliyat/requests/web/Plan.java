package eg.mahalliyat.requests.web;

import eg.mahalliyat.territory.Extent;
import eg.mahalliyat.territory.LocalUnit;
import java.util.Locale;

/**
 * The surroundings in which a place is clicked.
 *
 * @param unit in words
 * @param other a place that is known already, as {@code 30.04442, 31.23571}; empty when there is none
 */
public record Plan(String unit, Extent extent, String other) {
  /** For a script to fill in. */
  public static final Plan BLANK = new Plan("", new Extent(0, 0, 0), "");

  static Plan of(LocalUnit unit, Extent extent, Locale locale) {
    return new Plan(unit.name(locale), extent, "");
  }

  Plan with(String known) {
    return new Plan(unit, extent, known);
  }

  public String latitude() {
    return String.valueOf(extent.latitude());
  }

  public String longitude() {
    return String.valueOf(extent.longitude());
  }

  /** In kilometres. */
  public String reach() {
    return String.valueOf(extent.reachKm());
  }
}
