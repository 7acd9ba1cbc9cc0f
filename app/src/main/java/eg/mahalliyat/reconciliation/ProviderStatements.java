package eg.mahalliyat.reconciliation;

import eg.mahalliyat.payments.SettledOrders;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.reconciliation.ReconciliationFact.StatementTaken;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes a provider's statement over: all of it with what came of it, or nothing. */
@Component
public final class ProviderStatements {
  static final Actor.Machine SELF = new Actor.Machine("reconciliation");

  /** The office of the ministry: providers write one statement for the whole country. */
  public static final int OFFICE = 0;

  /** What the provider says of the file beside it: a file that was cut is found out. */
  public record Control(int rows, Money gross) {}

  private final StatementRows rows;
  private final Reconciling reconciling;
  private final Settlements settlements;
  private final SettledOrders orders;
  private final Journal journal;
  private final Stamp stamp;

  ProviderStatements(StatementRows rows, Reconciling reconciling, Settlements settlements, SettledOrders orders, Journal journal,
      Stamp stamp) {
    this.rows = rows;
    this.reconciling = reconciling;
    this.settlements = settlements;
    this.orders = orders;
    this.journal = journal;
    this.stamp = stamp;
  }

  /** What every statement gets: an id, a time and a transaction. */
  @Component
  record Stamp(Ids ids, InstantSource clock, Transactions transactions) {}

  /** What came of the file. */
  public sealed interface Result {
    record Done(Taken taken) implements Result {}

    /** Nothing was stored. */
    record Refused(Statement.Wrong why) implements Result {}
  }

  /** The latest, newest day first. */
  public List<Taken> latest(Actor.Staff official) {
    return stamp.transactions().as(official, rows::latest);
  }

  public Taken statement(Actor.Staff official, UUID id) {
    return stamp.transactions().as(official, () -> rows.find(id)).orElseThrow(() -> new NotFound("statement"));
  }

  /**
   * Reads, compares and stores in one transaction, with the postings of what the provider handed over.
   *
   * @throws Conflict for whoever does not sit in the ministry's office, and for a file or a day that was taken over before
   */
  public Result take(Actor.Staff official, String provider, LocalDate day, Control control, byte[] file) {
    if (official.unitId() != OFFICE) {
      throw new Conflict("reconciliation.ministry", Map.of());
    }
    Instant now = stamp.clock().instant();
    if (!day.isBefore(LocalDate.ofInstant(now, WorkingDays.CAIRO))) {
      return new Result.Refused(new Statement.Wrong(0, "not-over", Map.of()));
    }
    return switch (new StatementReader(provider, day).read(file)) {
      case Statement.Wrong wrong -> new Result.Refused(wrong);
      case Statement.Rows read -> agrees(read, control) ? new Result.Done(store(official, read, digest(file), now))
          : new Result.Refused(new Statement.Wrong(0, "control", Map.of("rows", String.valueOf(read.rows().size()), "gross",
              read.sums().gross().plain())));
    };
  }

  private static boolean agrees(Statement.Rows read, Control control) {
    return read.rows().size() == control.rows() && read.sums().gross().equals(control.gross());
  }

  private Taken store(Actor.Staff official, Statement.Rows read, byte[] digest, Instant now) {
    List<Compared> compared = reconciling.compare(read);
    List<Compared> differing = compared.stream().filter(one -> one.outcome().isException()).toList();
    List<Compared> settling = compared.stream().filter(one -> one.outcome().settles()).toList();
    Money settled = settling.stream().map(one -> Objects.requireNonNull(one.theirs()).sums().gross())
        .reduce(Money.ZERO, Money::plus);
    Taken taken = new Taken(stamp.ids().next(), read.provider(), read.day(),
        new Taken.Counts(read.rows().size(), settling.size(), differing.size(), read.sums()), settled, now);
    try {
      write(official, taken, digest, compared);
    } catch (DuplicateKeyException again) {
      throw new Conflict("reconciliation.again", Map.of());
    }
    // Perhaps it only did not reach us: whoever is asked now tells us, and the payment goes its way.
    orders.ask(read.provider(), differing.stream().filter(one -> one.outcome() == Outcome.MISSING_HERE)
        .map(one -> Objects.requireNonNull(one.theirs()).merchantRef()).toList());
    return taken;
  }

  private void write(Actor.Staff official, Taken taken, byte[] digest, List<Compared> compared) {
    stamp.transactions().run(SELF, () -> {
      List<Write> head = new ArrayList<>(List.of(rows.inserting(taken, OFFICE, digest, official.staffId())));
      List<Compared> differing = compared.stream().filter(one -> one.outcome().isException()).toList();
      for (List<Compared> some : Reconciling.pages(differing)) {
        head.add(rows.insertingCases(taken, OFFICE, some));
      }
      head.add(StatementRows.resolvingLate(taken.provider(), compared.stream()
          .filter(one -> one.outcome() == Outcome.LATE).map(one -> Objects.requireNonNull(one.ours()).providerRef())
          .toList(), taken.at()));
      head.addAll(settlements.postings(taken, compared));
      head.add(journal.appending(official, "statement:" + taken.id(), Scope.unit(OFFICE), taken.at(),
          List.of(new StatementTaken(taken.id(), taken.provider(), taken.day().toString(), taken.counts().rows(),
              taken.counts().differing()))));
      stamp.transactions().write(head);
      for (List<Compared> some : Reconciling.pages(compared.stream().filter(one -> one.theirs() != null).toList())) {
        stamp.transactions().write(List.of(StatementRows.insertingItems(taken.id(), taken.provider(), some)));
      }
    });
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
