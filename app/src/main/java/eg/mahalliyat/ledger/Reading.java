package eg.mahalliyat.ledger;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.LocalUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The books as they are read: balances of all accounts, and one account's movements. */
@Component
public final class Reading {
  private static final int PAGE = 50;

  private final BookRows rows;
  private final BookUnits units;
  private final Transactions transactions;

  Reading(BookRows rows, BookUnits units, Transactions transactions) {
    this.rows = rows;
    this.units = units;
    this.transactions = transactions;
  }

  /** What every account of the seat's units moved in these days. */
  public TrialBalance trial(Actor.Staff actor, LocalUnit seat, Days days) {
    return transactions.as(actor, () -> rows.trial(units.ids(seat), days));
  }

  /** A page of an account's movements in a unit. @param after the last key of the page before; empty for the first */
  public Statement statement(Actor.Staff actor, LocalUnit unit, Account account, Days days,
      Optional<Statement.Key> after) {
    return transactions.as(actor, () -> {
      Money before = after.map(key -> rows.before(unit.id(), account, key.day())
              .plus(rows.until(unit.id(), account, key)))
          .orElseGet(() -> rows.before(unit.id(), account, days.from()));
      List<Statement.Line> found = rows.legs(unit.id(), account, days, after, PAGE + 1);
      List<Statement.Line> shown = added(found.subList(0, Math.min(PAGE, found.size())), before);
      return new Statement(account, before, shown,
          found.size() > PAGE ? Optional.of(shown.getLast().key()) : Optional.empty());
    });
  }

  private static List<Statement.Line> added(List<Statement.Line> lines, Money before) {
    List<Statement.Line> added = new ArrayList<>();
    long balance = before.piastres();
    for (Statement.Line line : lines) {
      balance += line.debit().piastres() - line.credit().piastres();
      added.add(new Statement.Line(line.key(), line.kind(), line.source(), line.debit(), line.credit(),
          line.meantFor(), line.settledOn(), line.at(), new Money(balance)));
    }
    return added;
  }
}
