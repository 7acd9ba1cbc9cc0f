package eg.mahalliyat.rights;

import eg.mahalliyat.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A citizen of one unit with everything that can be somebody's.
 *
 * @param unitId the unit that has his things
 * @param things what stands in addresses, by the names of {@link RightsTable}
 * @param offices which things another office has, and which one
 * @param secrets what nobody reads who may not see them
 */
record World(Actor.Citizen owner, int unitId, Map<String, String> things, Map<String, Integer> offices,
    List<String> secrets) {
  /** In the governorate of the world's unit, and in another one. */
  private static final int OTHER_UNIT = 115;
  private static final int OTHER_GOVERNORATE = 201;

  /**
   * The unit of officials who stand so to the thing.
   *
   * @param thing its name; empty for what is nobody's
   */
  int unit(Kin kin, String thing) {
    boolean elsewhere = offices.containsKey(thing);
    return switch (kin) {
      case OWN_UNIT -> Objects.requireNonNull(offices.getOrDefault(thing, unitId));
      // Of what an office above has, the unit below it is another one.
      case OTHER_UNIT -> elsewhere ? unitId : OTHER_UNIT;
      case OTHER_GOVERNORATE -> OTHER_GOVERNORATE;
      case OWNER, OTHER_CITIZEN, VISITOR -> throw new IllegalArgumentException(kin + " has no unit");
    };
  }
}
