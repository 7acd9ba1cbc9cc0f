package eg.mahalliyat.territory;

/**
 * Roughly where a unit lies; generally known, never its boundary.
 *
 * @param latitude of the middle, in degrees
 * @param longitude of the middle, in degrees
 * @param reachKm how far it goes from there
 */
public record Extent(double latitude, double longitude, int reachKm) {
  /** Where the line of a unit is missing from the data and its governorate's too: all of Egypt. */
  static final Extent EGYPT = new Extent(26.8, 30.8, 600);

  private static final double KM_PER_DEGREE = 111.32;
  private static final int NEAR_KM = 15;
  private static final int TIMES = 3;

  /** Kilometres from the middle; the earth is flat enough within Egypt. */
  public double kmTo(double otherLatitude, double otherLongitude) {
    double north = (otherLatitude - latitude) * KM_PER_DEGREE;
    double east = (otherLongitude - longitude) * KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    return Math.hypot(north, east);
  }

  /** From how many kilometres on a place is worth asking back. */
  public int farKm() {
    return Math.max(NEAR_KM, TIMES * reachKm);
  }

  /** True when a place is so far away that it may be a slip. */
  public boolean far(double otherLatitude, double otherLongitude) {
    return kmTo(otherLatitude, otherLongitude) > farKm();
  }
}
