package eg.mahalliyat.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many codes of licences and receipts one address may check. Generous, because a whole district shares an operator's
 * address; it stops only machines. Each node counts for itself.
 */
@Component
public final class VerifyLimit {
  private static final int NUMBER = 6;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(10, TimeUnit.MINUTES).build();
  private final int perMinute;

  /** @param perMinute checks of one address in a minute */
  public VerifyLimit(@Value("${mahalliyat.verify.per-minute:120}") int perMinute) {
    this.perMinute = perMinute;
  }

  /** Takes one check; false when the address has none left just now. */
  public boolean allows(HttpServletRequest request) {
    return allows(request, 1);
  }

  /** Numbers follow each other, and codes do not: whoever types one may ask less often. */
  public boolean allowsNumber(HttpServletRequest request) {
    return allows(request, Math.min(NUMBER, perMinute));
  }

  private boolean allows(HttpServletRequest request, int tokens) {
    return buckets.get(request.getRemoteAddr(), address -> bucket()).tryConsume(tokens);
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build();
  }
}
