package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the local unit of a place: each has a technology centre, which takes in whatever the unit decides. */
@Component
public final class Offices {
  private static final double ENOUGH = 0.7;

  /** Who names the governorate means its units, but a unit of that name even more. */
  private static final double OF_THE_GOVERNORATE = 0.9;

  private record Named(LocalUnit unit, List<String> own, List<String> governorate) {}

  private record Hit(LocalUnit unit, double score) {}

  private final List<Named> named;

  Offices(Territory territory) {
    named = territory.units().stream().map(unit -> new Named(unit, stems(unit.nameAr(), unit.nameEn(), unit.code()),
        stems(unit.governorate().nameAr(), unit.governorate().nameEn()))).toList();
  }

  /**
   * @param governorate its code, or empty for all
   * @param typed a part of a name in either language, spelled as people do; empty for all of the governorate
   * @return best first; nothing when neither is given
   */
  public List<LocalUnit> find(String governorate, String typed) {
    List<String> wanted = stems(typed);
    if (wanted.isEmpty() && governorate.isEmpty()) {
      return List.of();
    }
    return named.stream()
        .filter(one -> governorate.isEmpty() || one.unit().governorate().code().equals(governorate))
        .map(one -> new Hit(one.unit(), wanted.isEmpty() ? 1 : score(one, wanted)))
        .filter(hit -> hit.score() >= ENOUGH)
        .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.unit().code()))
        .map(Hit::unit).toList();
  }

  private static double score(Named one, List<String> wanted) {
    return wanted.stream().mapToDouble(word ->
        Math.max(best(word, one.own()), OF_THE_GOVERNORATE * best(word, one.governorate()))).average().orElse(0);
  }

  private static double best(String word, List<String> known) {
    return known.stream().mapToDouble(name -> Likeness.of(word, name)).max().orElse(0);
  }

  private static List<String> stems(String... texts) {
    return Stream.of(texts).flatMap(text -> Arrays.stream(ArabicText.fold(text).split(" ")))
        .filter(word -> !word.isEmpty()).map(Likeness::stem).toList();
  }
}
