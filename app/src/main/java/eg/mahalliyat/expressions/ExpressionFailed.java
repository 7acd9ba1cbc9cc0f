package eg.mahalliyat.expressions;

/** A compiled expression met values with which it has no result, such as a text that is no number. */
public final class ExpressionFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExpressionFailed(String text, Throwable cause) {
    super("cannot compute " + text + ": " + cause.getMessage(), cause);
  }
}
