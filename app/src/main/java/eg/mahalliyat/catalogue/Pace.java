package eg.mahalliyat.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a service really takes, in calendar days from submission to the end.
 *
 * @param basis of what it was counted
 * @param finished how many requests it was counted of; zero where there is only the law's time
 * @param median half of them were finished within so many days
 * @param ninth nine of ten of them were
 * @param day on which it was counted; null where nothing was
 */
public record Pace(Basis basis, int finished, int median, int ninth, @Nullable LocalDate day) {
  /** Of what it was counted. */
  public enum Basis {
    /** This service in this unit. */
    UNIT,
    /** This service in all units of the governorate, as too few were finished in this one. */
    GOVERNORATE,
    /** Too few were finished in the whole governorate: what the definition says. */
    LAW
  }

  static final Pace BY_LAW = new Pace(Basis.LAW, 0, 0, 0, null);

  /** Whether it was counted at all. */
  public boolean counted() {
    return basis != Basis.LAW;
  }
}
