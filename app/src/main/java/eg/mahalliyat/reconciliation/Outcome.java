package eg.mahalliyat.reconciliation;

/** What comes of comparing one payment (domain.md 4.5). */
public enum Outcome {
  MATCHED,
  /** The provider has it, we do not. */
  MISSING_HERE,
  /** We have it, the provider does not. */
  MISSING_THERE,
  AMOUNT_DIFFERS,
  /** The provider lists it twice, in this statement or in one before. */
  DUPLICATE,
  /** It was missing there in a statement before, and comes now. */
  LATE;

  /** Whether the provider hands the money over with this statement. */
  public boolean settles() {
    return this == MATCHED || this == LATE;
  }

  /** Whether somebody must look. */
  public boolean isException() {
    return this != MATCHED && this != LATE;
  }
}
