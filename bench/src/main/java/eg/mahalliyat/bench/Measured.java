package eg.mahalliyat.bench;

/**
 * What one engine did in one round.
 *
 * @param steps transitions
 * @param seconds from the first call to the end of the last one
 * @param p50 of a transition, in milliseconds
 * @param cpuMillis of the program, without the database
 * @param roundTrips of all its connections to the database
 */
record Measured(long steps, double lifecycles, double seconds, double p50, double p99, double cpuMillis,
    long roundTrips) {
  double rate() {
    return lifecycles / seconds;
  }
}
