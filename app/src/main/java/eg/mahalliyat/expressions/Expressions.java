package eg.mahalliyat.expressions;

/** Compiles the expressions of one definition. */
public final class Expressions {
  Condition condition(String text) {
    return new Condition(new Compiled(text));
  }
}
