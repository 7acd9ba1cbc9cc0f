package eg.mahalliyat.rights;

/** How somebody stands to a thing: the citizen whose it is, the unit that has it, or anybody else. */
enum Kin {
  /** An official of the unit that has it. */
  OWN_UNIT,
  /** An official of another unit in the same governorate. */
  OTHER_UNIT,
  OTHER_GOVERNORATE,
  /** The citizen whose it is. */
  OWNER,
  OTHER_CITIZEN,
  VISITOR;

  boolean staff() {
    return this == OWN_UNIT || this == OTHER_UNIT || this == OTHER_GOVERNORATE;
  }

  boolean citizen() {
    return this == OWNER || this == OTHER_CITIZEN;
  }

  /** The same kind of actor, whoever's the thing is. */
  boolean sameKind(Kin other) {
    return staff() == other.staff() && citizen() == other.citizen();
  }
}
