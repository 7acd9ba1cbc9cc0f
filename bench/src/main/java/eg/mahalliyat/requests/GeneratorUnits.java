package eg.mahalliyat.requests;

import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Spreads requests over the local units as unevenly as people live (A): the three large governorates and districts of
 * cities have more, and within them some have several times what others have.
 */
final class GeneratorUnits {
  private static final Set<String> LARGE = Set.of("EG01", "EG02", "EG03");
  private static final double LARGE_WEIGHT = 3;
  private static final double DISTRICT_WEIGHT = 1.5;
  private static final long SEED = 312;

  private final int[] ids;
  private final double[] upTo;

  GeneratorUnits(Territory territory) {
    List<LocalUnit> units = territory.units().stream().sorted(Comparator.comparing(LocalUnit::code)).toList();
    SplittableRandom random = new SplittableRandom(SEED);
    ids = units.stream().mapToInt(LocalUnit::id).toArray();
    upTo = units.stream().mapToDouble(unit -> weight(unit, random)).toArray();
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  int any(SplittableRandom random) {
    int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return ids[place < 0 ? -place - 1 : place];
  }

  int first() {
    return ids[0];
  }

  private static double weight(LocalUnit unit, SplittableRandom random) {
    double size = LARGE.contains(unit.code().substring(0, 4)) ? LARGE_WEIGHT : 1;
    double kind = unit.type() == LocalUnit.Type.DISTRICT ? DISTRICT_WEIGHT : 1;
    return size * kind * Math.exp(1.2 * random.nextDouble());
  }
}
