package eg.mahalliyat.territory;

import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Mark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's register says of a road or a zone.
 *
 * @param unit its code
 * @param name of the road, or of the quarter; empty for the whole unit
 * @param grade one of {@link #ROADS} or {@link #ZONES}
 */
public record Grade(String unit, Kind kind, String name, String grade, Term term) {
  /** The grades of Decree 395/1956: four of paved roads, two of unpaved ones. */
  public static final List<String> ROADS =
      List.of("excellent", "first", "second", "third", "unpaved_first", "unpaved_second");

  /** Zones for advertising and the like; the names are ours. */
  public static final List<String> ZONES = List.of("ordinary", "main", "heritage");

  /** What has a grade. */
  public enum Kind {
    ROAD(ROADS), ZONE(ZONES);

    private final List<String> grades;

    Kind(List<String> grades) {
      this.grades = grades;
    }

    boolean knows(String grade) {
      return grades.contains(grade);
    }
  }

  /**
   * @param from the first day
   * @param until the last day; null while no end is known
   */
  public record Term(LocalDate from, @Nullable LocalDate until, String legal, Mark mark) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean meets(Term other) {
      return covers(other.from) || other.covers(from);
    }
  }

  /** @throws IllegalArgumentException when there is no such grade */
  public Grade {
    if (!kind.knows(grade)) {
      throw new IllegalArgumentException("no grade " + grade + " of a " + kind);
    }
    if (unit.isEmpty() || term.legal().isEmpty() || kind == Kind.ROAD && name.isEmpty()) {
      throw new IllegalArgumentException("a grade names its unit, its road and its legal reference");
    }
  }

  boolean is(Kind itsKind, String itsName, LocalDate day) {
    return kind == itsKind && term.covers(day)
        && ArabicText.fold(name).equals(ArabicText.fold(itsName));
  }

  boolean clashes(Grade other) {
    return kind == other.kind && unit.equals(other.unit) && term.meets(other.term)
        && ArabicText.fold(name).equals(ArabicText.fold(other.name));
  }
}
