package eg.mahalliyat.cash;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shifts with their stream: what changes one holds it until it is told. */
@Component
class ShiftBook {
  private final ShiftRows rows;
  private final Journal journal;
  private final Transactions transactions;
  private final CashStamps stamps;

  ShiftBook(ShiftRows rows, Journal journal, Transactions transactions, CashStamps stamps) {
    this.rows = rows;
    this.journal = journal;
    this.transactions = transactions;
    this.stamps = stamps;
  }

  /** @throws NotFound when the actor does not see it */
  Shift shift(Actor.Staff actor, UUID id) {
    return transactions.as(actor, () -> rows.find(id)).orElseThrow(() -> new NotFound("shift"));
  }

  /** Does the deed while nobody else changes the shift, and tells of it in the same transaction. */
  void in(Actor.Staff actor, UUID id, Function<Shift, CashFact> deed) {
    transactions.run(actor, () -> {
      // Whoever looks on from above may read it, and holds nothing.
      Shift shift = rows.lock(id).filter(s -> s.name().unitId() == actor.unitId())
          .orElseThrow(() -> new NotFound("shift"));
      transactions.write(List.of(telling(actor, id, deed.apply(shift))));
    });
  }

  Write telling(Actor.Staff actor, UUID shift, CashFact fact) {
    return journal.appending(actor, Shifts.stream(shift), Scope.unit(actor.unitId()), stamps.now(), List.of(fact));
  }

  void write(Actor.Staff actor, List<Write> writes) {
    transactions.run(actor, () -> transactions.write(writes));
  }

  <T extends @Nullable Object> T reading(Actor.Staff actor, Supplier<T> work) {
    return transactions.as(actor, work);
  }
}
