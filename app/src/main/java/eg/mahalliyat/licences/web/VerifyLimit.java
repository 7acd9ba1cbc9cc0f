package eg.mahalliyat.licences.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many codes one address may check. Generous, because a whole district shares an operator's address; it stops only
 * machines. Each node counts for itself.
 */
@Component
class VerifyLimit {
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(10, TimeUnit.MINUTES).build();
  private final int perMinute;

  VerifyLimit(@Value("${mahalliyat.verify.per-minute:120}") int perMinute) {
    this.perMinute = perMinute;
  }

  boolean allows(HttpServletRequest request) {
    return buckets.get(request.getRemoteAddr(), address -> bucket()).tryConsume(1);
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build();
  }
}
