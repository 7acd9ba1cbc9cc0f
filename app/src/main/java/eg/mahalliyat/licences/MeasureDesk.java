package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what becomes of measures, within the running transaction. */
@Component
final class MeasureDesk {
  private final Journal journal;
  private final Transactions transactions;
  private final Ids ids;
  private final InstantSource clock;

  MeasureDesk(Journal journal, Transactions transactions, Ids ids, InstantSource clock) {
    this.journal = journal;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  UUID proposed(Actor.Staff official, Licence about, Measure.Kind kind, Measure.Why why) {
    Instant now = clock.instant();
    Measure it = new Measure(ids.next(), about.id().uuid(), kind, why, Measure.State.PROPOSED,
        new Measure.Steps(official.id(), now, null, null, null));
    var fact = new MeasureFact.MeasureProposed(about.id().uuid(), it.id(), kind.key());
    transactions.write(List.of(MeasureRows.inserting(it, about),
        journal.appending(official, Licence.stream(it.licence()), unit(about), now, List.of(fact))));
    return it.id();
  }

  /** What follows for the licence is told by its door. */
  void endorsed(Actor.Staff official, Measure it) {
    transactions.write(List.of(MeasureRows.deciding(it.id(), official.id(), clock.instant(), null)));
  }

  void refused(Actor.Staff official, Measures.Case it, String reason) {
    Instant now = clock.instant();
    var fact = new MeasureFact.MeasureRefused(it.licence().id().uuid(), it.measure().id(), it.measure().kind().key());
    transactions.write(List.of(MeasureRows.deciding(it.measure().id(), official.id(), now, reason),
        journal.appending(official, Licence.stream(it.measure().licence()), unit(it.licence()), now, List.of(fact))));
  }

  /** The holder learns what is decided, and not what was thought of. */
  private static Scope unit(Licence about) {
    return Scope.unit(about.id().unitId());
  }
}
