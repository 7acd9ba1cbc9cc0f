package eg.mahalliyat.licences;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was said of certificates: of each it is asked once in ten minutes, however many papers wait for it. Thread-safe. */
final class Kept<T> {
  static final Duration LONGEST = Duration.ofMinutes(10);

  private final InstantSource clock;
  private final Map<X509Certificate, Shelf<T>> shelves = new ConcurrentHashMap<>();

  Kept(InstantSource clock) {
    this.clock = clock;
  }

  /** @param until it holds good by its own word */
  record Said<T>(T what, Instant until) {}

  /** What was said before, or is said now; what could not be learned is not kept. */
  T about(X509Certificate one, Function<X509Certificate, Said<T>> asking) {
    return shelves.computeIfAbsent(one, _ -> new Shelf<>()).get(clock, () -> asking.apply(one));
  }

  private static final class Shelf<T> {
    private @Nullable Said<T> said;

    synchronized T get(InstantSource clock, Supplier<Said<T>> asking) {
      Instant now = clock.instant();
      Said<T> last = said;
      if (last == null || !now.isBefore(last.until())) {
        Said<T> fresh = asking.get();
        Instant longest = now.plus(LONGEST);
        last = new Said<>(fresh.what(), fresh.until().isBefore(longest) ? fresh.until() : longest);
        said = last;
      }
      return last.what();
    }
  }
}
