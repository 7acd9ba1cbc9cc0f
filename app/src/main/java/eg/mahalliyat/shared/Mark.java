package eg.mahalliyat.shared;

/** How far a fact can be trusted; it travels with the fact to the page that shows it. */
public enum Mark {
  /** The source is named. */
  SOURCED("S"),
  /** General knowledge, not verified. */
  KNOWN("K"),
  /** Our assumption or an illustrative value: never law. */
  ILLUSTRATIVE("A"),
  /** Computed from a stated rule. */
  COMPUTED("C");

  private final String letter;

  Mark(String letter) {
    this.letter = letter;
  }

  /** Reads the letter of the data files. */
  public static Mark of(String letter) {
    for (Mark mark : values()) {
      if (mark.letter.equals(letter)) {
        return mark;
      }
    }
    throw new IllegalArgumentException("no such mark: " + letter);
  }

  public String letter() {
    return letter;
  }
}
