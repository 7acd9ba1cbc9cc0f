package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The list as this node publishes it. The registers are asked twice a minute at most, whoever knocks; the list is signed
 * anew when it says something else, or after an hour.
 */
@Component
public final class StatusLists {
  static final Duration LOOKED = Duration.ofSeconds(20);
  private static final Duration SIGNED = Duration.ofHours(1);
  private static final Actor.Machine SELF = new Actor.Machine("licence-status");

  /**
   * A list to hand out.
   *
   * @param tag the same for the same bytes
   */
  public record Published(byte[] bytes, String tag) {}

  private record Held(Published published, Set<StatusMark> marks, Instant signed, Instant looked) {}

  private final StatusRows rows;
  private final QrToken signer;
  private final Transactions transactions;
  private final InstantSource clock;
  private volatile @Nullable Held held;

  StatusLists(StatusRows rows, QrToken signer, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.signer = signer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Not older than {@link #LOOKED}. */
  public Published current() {
    Held before = held;
    return before != null && young(before.looked(), LOOKED) ? before.published() : looked();
  }

  private synchronized Published looked() {
    Held before = held;
    if (before != null && young(before.looked(), LOOKED)) {
      return before.published();
    }
    Instant now = clock.instant();
    List<StatusMark> marks =
        transactions.as(SELF, () -> rows.marks(LocalDate.ofInstant(now, WorkingDays.CAIRO)));
    Held next = before != null && young(before.signed(), SIGNED) && before.marks().equals(Set.copyOf(marks))
        ? new Held(before.published(), before.marks(), before.signed(), now) : signed(marks, now);
    held = next;
    return next.published();
  }

  private Held signed(List<StatusMark> marks, Instant now) {
    byte[] bytes = StatusList.signed(signer, marks, now.truncatedTo(ChronoUnit.SECONDS));
    return new Held(new Published(bytes, tag(bytes)), Set.copyOf(marks), now, now);
  }

  private boolean young(Instant since, Duration age) {
    return clock.instant().isBefore(since.plus(age));
  }

  private static String tag(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
