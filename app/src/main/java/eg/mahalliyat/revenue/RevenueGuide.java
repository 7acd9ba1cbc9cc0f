package eg.mahalliyat.revenue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The front door: what an item is and where its money goes on a day. Kept in memory for a minute; a change holds from
 * the day after its approval at the earliest, so that every node knows it in time.
 */
@Component
public final class RevenueGuide {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Read(GuideBook book, Instant at) {}

  private final GuideRows rows;
  private final InstantSource clock;
  private volatile @Nullable Read last;

  RevenueGuide(GuideRows rows, InstantSource clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** The item as it holds on the day; empty when there is none, or it has ended. */
  public Optional<Item> item(String code, LocalDate day) {
    return book().item(code, day);
  }

  /** The items that hold on the day, in the order of the classification. */
  public List<Item> items(LocalDate day) {
    GuideBook book = book();
    return book.items().keySet().stream().flatMap(code -> book.item(code, day).stream())
        .sorted(Comparator.comparing((Item item) -> item.content().classification())).toList();
  }

  /** All versions of an item, oldest first; empty when there is no such item. */
  public List<Item> versions(String code) {
    return List.copyOf(book().items().getOrDefault(code, List.of()));
  }

  /**
   * Where the item's money goes in a governorate on a day.
   *
   * @param governorate its code, such as {@code EG01}
   */
  public Optional<BeneficiaryAccount> account(String code, String governorate, LocalDate day) {
    return book().account(code, governorate, day);
  }

  /** All versions of an account, oldest first. */
  public List<BeneficiaryAccount> versions(String code, String governorate) {
    return List.copyOf(book().accounts().getOrDefault(new GuideBook.Place(code, governorate), List.of()));
  }

  void forget() {
    last = null;
  }

  private GuideBook book() {
    Read known = last;
    if (known == null || known.at().plus(FRESH).isBefore(clock.instant())) {
      known = new Read(rows.read(), clock.instant());
      last = known;
    }
    return known.book();
  }
}
