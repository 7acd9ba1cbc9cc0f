package eg.mahalliyat.licences;

/** Where a register entry stands; {@link LicenceLifecycle} says how it moves. That it is expired follows from the day. */
enum LicenceState {
  ACTIVE,
  SUSPENDED,
  REVOKED,
  /** Another entry took its place: the shop was sold, or its activity changed. */
  REPLACED,
  /** Its holder gave it up. */
  CANCELLED
}
