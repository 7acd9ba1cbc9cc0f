package eg.mahalliyat.platform;

/** The row was changed by someone else since it was read: SQL raises state MH409, and the whole change is undone. */
public final class Stale extends RuntimeException {
  static final String SQL_STATE = "MH409";

  Stale(Throwable cause) {
    super("changed by someone else meanwhile", cause);
  }
}
