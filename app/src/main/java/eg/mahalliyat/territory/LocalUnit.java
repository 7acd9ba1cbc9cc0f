package eg.mahalliyat.territory;

import eg.mahalliyat.shared.Mark;
import java.util.Locale;

/**
 * A local unit: the body that gives services and owns their money.
 *
 * @param id made of the two numbers of the code: EG01-31 is 131
 * @param code key of this project, {@code EGgg-nn}
 * @param mark how far the existence of the unit under this name is sourced
 */
public record LocalUnit(int id, String code, Governorate governorate, Type type, String nameAr, String nameEn,
    Mark mark) {
  /** What kind of administration it is (domain.md 1.1). */
  public enum Type {
    MARKAZ_AND_CITY,
    CITY,
    DISTRICT
  }

  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameAr;
  }
}
