package eg.mahalliyat.cash;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every new row gets: an id, a time, and the day of Cairo. */
@Component
record CashStamps(Ids ids, InstantSource clock) {
  UUID id() {
    return ids.next();
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return now().atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
