package eg.mahalliyat.people;

import eg.mahalliyat.territory.LocalUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An office within a unit.
 *
 * @param code by which posts name it
 * @param mark how far the name is sourced
 * @param at the kinds of seats, or the codes of units, that have it; null for all
 */
public record Department(String code, String ar, String en, String mark, @Nullable List<String> at) {
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? en : ar;
  }

  boolean isIn(LocalUnit unit) {
    return at == null || at.contains(unit.code()) || at.contains(unit.type().name());
  }
}
