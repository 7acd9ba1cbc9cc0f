package eg.mahalliyat.publishing;

import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The days of the desk, in Cairo. */
@Component
final class Days {
  private final InstantSource clock;

  Days(InstantSource clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }

  /** The first day of a copy: the one it is proposed for, else the soonest. */
  LocalDate first(Copy copy) {
    LocalDate from = copy.progress().from();
    return from != null && from.isAfter(today()) ? from : today().plusDays(1);
  }
}
