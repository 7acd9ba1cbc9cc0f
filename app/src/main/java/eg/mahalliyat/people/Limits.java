package eg.mahalliyat.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How often someone may try, by what is tried and by the address that tries. Each node counts for itself. */
@Component
public final class Limits {
  /** What is counted. */
  public enum Of {
    NATIONAL_ID,
    ADDRESS,
    USERNAME
  }

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(2, TimeUnit.HOURS).build();
  private final SignInSettings settings;
  private final TimeMeter meter;

  Limits(SignInSettings settings, InstantSource clock) {
    this.settings = settings;
    this.meter = new ClockMeter(clock);
  }

  /** Takes one try; false when there is none left just now. */
  public boolean allow(Of what, String key) {
    return buckets.get(what + ":" + key.strip().toLowerCase(Locale.ROOT), k -> bucket(what)).tryConsume(1);
  }

  private Bucket bucket(Of what) {
    return switch (what) {
      case NATIONAL_ID, USERNAME -> bucket(settings.triesPerName(), Duration.ofHours(1));
      // Whole districts share one address behind a mobile operator's gateway: it is only a stop for machines.
      case ADDRESS -> bucket(settings.triesPerAddress(), Duration.ofMinutes(10));
    };
  }

  private Bucket bucket(int tries, Duration in) {
    return Bucket.builder().addLimit(limit -> limit.capacity(tries).refillGreedy(tries, in))
        .withCustomTimePrecision(meter).build();
  }

  private record ClockMeter(InstantSource clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
