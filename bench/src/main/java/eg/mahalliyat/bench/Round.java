package eg.mahalliyat.bench;

/**
 * What one contender did with so many callers in one round, seen from both sides.
 *
 * @param serverCpuMillis of PostgreSQL
 * @param walBytes written meanwhile
 */
record Round(String contender, int callers, Measured measured, double serverCpuMillis, double walBytes) {
  double cpuPerLifecycle() {
    return measured.cpuMillis() / measured.lifecycles();
  }

  double serverCpuPerLifecycle() {
    return serverCpuMillis / measured.lifecycles();
  }

  double walPerLifecycle() {
    return walBytes / measured.lifecycles();
  }

  double roundTripsPerStep() {
    return measured.roundTrips() / (double) measured.steps();
  }
}
