package eg.mahalliyat.platform;

/** There is no such thing, or not for this actor: both look the same from outside. */
public final class NotFound extends RuntimeException {
  /** @param what kind of thing, for the log only */
  public NotFound(String what) {
    super(what);
  }
}
