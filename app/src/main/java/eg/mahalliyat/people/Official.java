package eg.mahalliyat.people;

import java.util.Locale;
import java.util.UUID;

/**
 * Someone who works for a local unit.
 *
 * @param active false when he may not sign in any more
 */
public record Official(UUID id, String username, String nameAr, String nameEn, boolean active) {
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameAr;
  }
}
