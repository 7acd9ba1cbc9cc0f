package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door through which a register entry changes: by an edge of {@link LicenceLifecycle}, with its fact. */
@Component
final class LicenceDoor {
  private final Transactions transactions;
  private final Journal journal;
  private final InstantSource clock;

  LicenceDoor(Transactions transactions, Journal journal, InstantSource clock) {
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /** Makes the entry of a licence that no register knows yet. */
  void enter(Actor actor, Licence licence) {
    enter(actor, licence, null);
  }

  /**
   * The same.
   *
   * @param copy what it is a certified copy of, and stands and falls with; null when it is none
   */
  void enter(Actor actor, Licence licence, Issue.@Nullable Copy copy) {
    LicenceEdge edge = edge(null, LicenceCommand.ENTER);
    write(actor, licence, List.of(LicenceRows.inserting(licence, copy, clock.instant())), edge,
        new LicenceFact.LicenceEntered(licence.id().uuid(), licence.id().register(), licence.id().number()));
  }

  /**
   * Does a step within the running transaction.
   *
   * @param licence as it was read; when a paper is issued, as it is to be
   * @throws Conflict when there is no such edge
   * @throws eg.mahalliyat.platform.Stale when somebody else changed it since
   */
  void go(Actor actor, Licence licence, LicenceCommand command, LicenceFact fact) {
    LicenceEdge edge = edge(licence.stored().state(), command);
    List<Write> change = new ArrayList<>();
    if (command == LicenceCommand.ISSUE) {
      change.add(LicenceRows.puttingPaper(licence));
    }
    change.add(LicenceRows.moving(licence, edge.to(), clock.instant()));
    change.add(LicenceRows.following(licence));
    write(actor, licence, change, edge, fact);
  }

  /** Does a step that leaves the entry as it is, within the running transaction: only the fact is told. */
  void tell(Actor actor, Licence licence, LicenceCommand command, LicenceFact fact) {
    write(actor, licence, List.of(), edge(licence.stored().state(), command), fact);
  }

  private void write(Actor actor, Licence licence, List<Write> change, LicenceEdge edge, LicenceFact fact) {
    if (fact.getClass() != edge.fact()) {
      throw new IllegalStateException(edge.command() + " from " + edge.from() + " tells " + edge.fact());
    }
    Instant now = clock.instant();
    Scope scope = Scope.of(licence.id().unitId(), licence.holder().personId());
    List<Write> writes = new ArrayList<>(change);
    writes.add(journal.appending(actor, Licence.stream(licence.id().uuid()), scope, now, List.of(fact)));
    transactions.write(writes);
  }

  private static LicenceEdge edge(@Nullable LicenceState from, LicenceCommand command) {
    return LicenceLifecycle.edge(from, command).orElseThrow(() -> new Conflict("licences.no-such-step", Map.of()));
  }
}
