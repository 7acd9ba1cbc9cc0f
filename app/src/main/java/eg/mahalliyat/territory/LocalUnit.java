package eg.mahalliyat.territory;

import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Sight;
import java.util.Locale;

/**
 * A local unit: the body that gives services and owns their money; or a seat above such units, which gives none.
 *
 * @param id made of the two numbers of the code: EG01-31 is 131
 * @param code key of this project, {@code EGgg-nn}
 * @param mark how far the existence of the unit under this name is sourced
 */
public record LocalUnit(int id, String code, Governorate governorate, Type type, String nameAr, String nameEn,
    Mark mark) {
  private static final int UNITS = 99;
  private static final int HIGHEST = 9_999;

  /** What kind of administration it is (domain.md 1.1). */
  public enum Type {
    MARKAZ_AND_CITY,
    CITY,
    DISTRICT,
    /** The seat above the units of one governorate. */
    GOVERNORATE,
    /** The seat above all. */
    MINISTRY
  }

  /** What stands under this seat, by the numbers of the codes; nothing under a local unit. */
  public Sight below() {
    return switch (type) {
      case MINISTRY -> new Sight(id + 1, HIGHEST);
      case GOVERNORATE -> new Sight(id + 1, id + UNITS);
      case MARKAZ_AND_CITY, CITY, DISTRICT -> Sight.NOTHING;
    };
  }

  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameAr;
  }
}
