package eg.mahalliyat.revenue;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.revenue.RevenueFact.RevenueChangeProposed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stores proposals and what is decided about them, each with its fact in one transaction. */
@Component
final class ProposalRegister {
  private final Transactions transactions;
  private final Journal journal;
  private final Ids ids;
  private final InstantSource clock;

  ProposalRegister(Transactions transactions, Journal journal, Ids ids, InstantSource clock) {
    this.transactions = transactions;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Proposal add(Actor.Staff actor, RevenueDesk.Wanted wanted) {
    Instant now = clock.instant();
    var progress = new Proposal.Progress(Proposal.State.PROPOSED, wanted.reason(), actor.staffId(), now, null, null);
    var proposal =
        new Proposal(ids.next(), wanted.code(), wanted.place(), wanted.validity(), wanted.content(), progress);
    store(actor, proposal, ProposalRows.adding(proposal), now, new RevenueChangeProposed(
        proposal.id(), proposal.code(), proposal.place(), proposal.validity().from()));
    return proposal;
  }

  void decide(Actor.Staff actor, Proposal proposal, Proposal.State state, RevenueFact fact) {
    Instant now = clock.instant();
    store(actor, proposal, ProposalRows.deciding(proposal, state, actor.staffId(), now), now, fact);
  }

  private void store(Actor.Staff actor, Proposal proposal, Write write, Instant now, RevenueFact fact) {
    transactions.run(actor, () -> transactions.write(
        List.of(write, journal.appending(actor, proposal.stream(), Scope.NONE, now, List.of(fact)))));
  }
}
