package eg.mahalliyat.platform;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes time-ordered ids (UUID version 7): new rows land at the end of an index. */
@Component
public final class Ids {
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Ids(InstantSource clock) {
    this.clock = clock;
  }

  public UUID next() {
    long high = (clock.millis() << 16) | 0x7000 | (random.nextInt() & 0x0FFF);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
