package eg.mahalliyat.bench;

/**
 * What came back from a node.
 *
 * @param location path and query of where it leads; empty when it leads nowhere
 */
record DrillAnswer(int status, String location, String body) {
  /** The decision was taken: the official is led on. */
  boolean taken() {
    return status == 302 && location.startsWith("/desk");
  }

  /** It was not, and a page says why. */
  boolean refused() {
    return status == 409 || status == 422;
  }

  @Override
  public String toString() {
    return status + (location.isEmpty() ? "" : " to " + location);
  }
}
