package eg.mahalliyat.expressions;

/** A text that is no expression of the wanted type over the declared names. */
public final class WrongExpression extends Exception {
  private static final long serialVersionUID = 1L;

  WrongExpression(String sentence) {
    super(sentence);
  }

  /** What is wrong, for the author; the place in the file is known to the reader of the file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
