package eg.mahalliyat.territory;

import java.util.Locale;

/** One of the 27 governorates. */
public record Governorate(String code, String nameAr, String nameEn) {
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameAr;
  }
}
