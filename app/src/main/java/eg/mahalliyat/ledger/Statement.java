package eg.mahalliyat.ledger;

import eg.mahalliyat.shared.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account's movements in their order, a page of them.
 *
 * @param before what the account had in front of the first line: positive when more was debited
 * @param next where the next page begins; empty on the last
 */
public record Statement(Account account, Money before, List<Line> lines, Optional<Key> next) {
  public Statement {
    lines = List.copyOf(lines);
  }

  /**
   * @param meantFor its own day, when that was closed already
   * @param balance what the account had after it
   */
  public record Line(Key key, Kind kind, String source, Money debit, Money credit, @Nullable LocalDate meantFor,
      @Nullable LocalDate settledOn, Instant at, Money balance) {}

  /** The place of a leg in its account. */
  public record Key(LocalDate day, UUID posting, int no) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9a-f-]{36})_(\\d{1,4})");

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<Key> of(String text) {
      var parts = WRITTEN.matcher(text);
      try {
        return parts.matches() ? Optional.of(new Key(LocalDate.parse(parts.group(1)), UUID.fromString(parts.group(2)),
            Integer.parseInt(parts.group(3)))) : Optional.empty();
      } catch (DateTimeException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return day + "_" + posting + "_" + no;
    }
  }

  /** What the account has after the last line of this page. */
  public Money after() {
    return lines.isEmpty() ? before : lines.getLast().balance();
  }
}
