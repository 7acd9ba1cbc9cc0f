package eg.mahalliyat.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How often someone may try, by what is tried and by the address that tries. Each node counts for itself. */
@Component
public final class Limits {
  /** What is counted. */
  public enum Of {
    NATIONAL_ID,
    /** Messages with a code to one number, whoever asks for them. */
    MOBILE,
    ADDRESS,
    USERNAME,
    /** Codes of the second factor of one official. */
    CODE,
    /** Files that one person uploads. */
    PAPERS
  }

  private static final int LONGEST_KEY = 100;

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
    return bucket(what, key).tryConsume(1);
  }

  /**
   * Takes one try of a name from an address. Few are left to one address, and many to all of them together: who tries the
   * name of another shuts out himself, and not the other.
   */
  public boolean allow(Of what, String name, String address) {
    return near(what, name, address).tryConsume(1) && bucket(what, name).tryConsume(1);
  }

  /** A try that succeeded does not count. */
  public void giveBack(Of what, String key) {
    bucket(what, key).addTokens(1);
  }

  /** The same for a name that was tried from an address. */
  public void giveBack(Of what, String name, String address) {
    near(what, name, address).addTokens(1);
    bucket(what, name).addTokens(1);
  }

  private Bucket bucket(Of what, String key) {
    String counted = what == Of.ADDRESS ? network(key) : name(key);
    return buckets.get(what + ":" + counted, k -> switch (what) {
      case NATIONAL_ID, USERNAME -> bucket(settings.triesPerNameAnywhere(), Duration.ofHours(1));
      case MOBILE -> bucket(settings.codesPerMobile(), Duration.ofHours(1));
      // Whole districts share one address behind a mobile operator's gateway: it is only a stop for machines.
      case ADDRESS -> bucket(settings.triesPerAddress(), Duration.ofMinutes(10));
      case CODE -> bucket(settings.triesPerCode(), Duration.ofMinutes(15));
      case PAPERS -> bucket(settings.papersPerPerson(), Duration.ofHours(1));
    });
  }

  private Bucket near(Of what, String name, String address) {
    int tries = what == Of.NATIONAL_ID ? settings.codesPerMobile() : settings.triesPerName();
    return buckets.get(what + "@" + network(address) + ":" + name(name), k -> bucket(tries, Duration.ofHours(1)));
  }

  private static String name(String key) {
    String folded = key.strip().toLowerCase(Locale.ROOT);
    return folded.length() <= LONGEST_KEY ? folded : folded.substring(0, LONGEST_KEY);
  }

  /** One household or phone has a whole /64 of IPv6 addresses to itself. */
  private static String network(String address) {
    try {
      // Never asks a name server: what is no address of digits is taken as it is.
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) : address;
    } catch (IllegalArgumentException e) {
      return name(address);
    }
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
