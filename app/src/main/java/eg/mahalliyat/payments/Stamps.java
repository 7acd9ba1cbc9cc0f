package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every new row gets: an id and a time. */
@Component
record Stamps(Ids ids, InstantSource clock) {
  UUID id() {
    return ids.next();
  }

  Instant now() {
    return clock.instant();
  }
}
