package eg.mahalliyat.bench;

/**
 * One kind of thing that people do, at a constant rate.
 *
 * @param call what each of them does; it is given the number of the arrival and throws when the answer is not the right one
 */
record LoadStream(String name, double perSecond, Call call) {
  /** One arrival. */
  @FunctionalInterface
  interface Call {
    void go(int n) throws Exception;
  }

  LoadStream times(double factor) {
    return new LoadStream(name, perSecond * factor, call);
  }

  /** How many arrive in this time. */
  int arrivals(double seconds) {
    return (int) Math.round(perSecond * seconds);
  }
}
