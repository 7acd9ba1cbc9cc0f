package eg.mahalliyat.requests;

import eg.mahalliyat.shared.ArabicText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Ten digits by which a counter finds a draft: the minute in which it was begun and some of its id's random bits. They
 * are read from the id itself, so that no index has to be kept for what is hardly ever asked.
 */
public record DraftCode(long value) {
  /** Of the minute: after two years the codes come round again. */
  private static final long MINUTES = 1 << 20;
  private static final int RANDOM_BITS = 13;
  private static final long RANDOM = (1 << RANDOM_BITS) - 1;
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();
  private static final long LAST = MINUTES << RANDOM_BITS;

  /** The ids of one minute, from the first on and before the end. */
  record Range(UUID first, UUID end) {}

  public static DraftCode of(UUID draft) {
    long minute = (draft.getMostSignificantBits() >>> 16) / MINUTE % MINUTES;
    return new DraftCode(minute << RANDOM_BITS | draft.getLeastSignificantBits() & RANDOM);
  }

  /** Reads what a person typed, in either digit set; empty when it is no such code. */
  public static Optional<DraftCode> parse(String typed) {
    String digits = ArabicText.westernDigits(typed).replaceAll("[\\s\\u2010-\\u2015-]", "");
    return digits.matches("\\d{10}") && Long.parseLong(digits) < LAST
        ? Optional.of(new DraftCode(Long.parseLong(digits))) : Optional.empty();
  }

  boolean fits(UUID draft) {
    return of(draft).equals(this);
  }

  /** Where its draft is: in the last minute of this code. */
  Range range(Instant now) {
    long today = now.toEpochMilli() / MINUTE;
    long minute = today - Math.floorMod(today - (value >> RANDOM_BITS), MINUTES);
    return new Range(at(minute), at(minute + 1));
  }

  /** In groups that can be read aloud. */
  public String shown() {
    String digits = "%010d".formatted(value);
    return digits.substring(0, 4) + "-" + digits.substring(4, 7) + "-" + digits.substring(7);
  }

  private static UUID at(long minute) {
    return new UUID(minute * MINUTE << 16, 0);
  }
}
