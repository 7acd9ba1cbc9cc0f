package eg.mahalliyat.revenue;

import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.revenue.RevenueFact.RevenueChangeApproved;
import eg.mahalliyat.revenue.RevenueFact.RevenueChangeRefused;
import eg.mahalliyat.revenue.RevenueFact.RevenueChangeWithdrawn;
import eg.mahalliyat.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Changes of the guide: one person proposes, another one approves, and it holds from a day that is still to come. */
@Component
public final class RevenueDesk {
  /**
   * What somebody wants to hold, and why.
   *
   * @param place a governorate's code for its account, else empty
   * @param content {@link Item.Content} or {@link BeneficiaryAccount.Content} as JSON
   */
  public record Wanted(String code, String place, Validity validity, String content, String reason) {}

  private final RevenueGuide guide;
  private final ProposalRows rows;
  private final ProposalRegister register;
  private final Competence competence;
  private final FreshProof proof;

  RevenueDesk(RevenueGuide guide, ProposalRows rows, ProposalRegister register, Competence competence,
      FreshProof proof) {
    this.guide = guide;
    this.rows = rows;
    this.register = register;
    this.competence = competence;
    this.proof = proof;
  }

  public LocalDate today() {
    return register.now().atZone(WorkingDays.CAIRO).toLocalDate();
  }

  /** Whether the item, or the account of the place, is his to change. */
  public boolean mayChange(Actor.Staff actor, String place) {
    return competence.of(actor, place);
  }

  /** Whether he may approve or refuse it: what he may change himself, but never what he proposed. */
  public boolean mayDecide(Actor.Staff actor, Proposal proposal) {
    return proposal.open() && mayChange(actor, proposal.place()) && !proposal.progress().by().equals(actor.staffId());
  }

  /** The first day from which a change can hold: tomorrow, and after the last change that is decided already. */
  public LocalDate firstDay(String code, String place) {
    List<LocalDate> begun = place.isEmpty()
        ? guide.versions(code).stream().map(item -> item.validity().from()).toList()
        : guide.versions(code, place).stream().map(account -> account.validity().from()).toList();
    LocalDate tomorrow = today().plusDays(1);
    return begun.isEmpty() || begun.getLast().isBefore(tomorrow) ? tomorrow : begun.getLast().plusDays(1);
  }

  /** @throws Conflict when it is not his to change, holds too early, or another change of the same waits already */
  public Proposal propose(Actor.Staff actor, Wanted wanted) {
    competence.demand(actor, wanted.place());
    if (wanted.validity().from().isBefore(firstDay(wanted.code(), wanted.place()))) {
      throw new Conflict("revenue.too-early", Map.of());
    }
    try {
      return register.add(actor, wanted);
    } catch (DuplicateKeyException e) {
      throw new Conflict("revenue.one-at-a-time", Map.of());
    }
  }

  /** Brings it into the guide. @throws Conflict when it is not his to approve, first of all when it is his own */
  public void approve(Actor.Staff actor, UUID id) {
    Proposal proposal = undecided(actor, id);
    proof.demand();
    register.decide(actor, proposal, Proposal.State.APPROVED,
        new RevenueChangeApproved(id, proposal.code(), proposal.place(), proposal.validity().from()));
    guide.forget();
  }

  /** @throws Conflict when it is not his to refuse */
  public void refuse(Actor.Staff actor, UUID id) {
    Proposal proposal = undecided(actor, id);
    register.decide(actor, proposal, Proposal.State.REFUSED,
        new RevenueChangeRefused(id, proposal.code(), proposal.place()));
  }

  /** Its author takes it back. @throws Conflict when it is somebody else's */
  public void withdraw(Actor.Staff actor, UUID id) {
    Proposal proposal = proposal(id);
    if (!proposal.progress().by().equals(actor.staffId())) {
      throw new Conflict("revenue.not-yours", Map.of());
    }
    register.decide(actor, proposal, Proposal.State.WITHDRAWN,
        new RevenueChangeWithdrawn(id, proposal.code(), proposal.place()));
  }

  /** @throws NotFound when there is none */
  public Proposal proposal(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("proposal"));
  }

  /** What waits for a second person, oldest first; 100 at most. */
  public List<Proposal> open() {
    return rows.open();
  }

  /** What was ever proposed for an item and its accounts, newest first; 100 at most. */
  public List<Proposal> proposals(String code) {
    return rows.of(code);
  }

  private Proposal undecided(Actor.Staff actor, UUID id) {
    Proposal proposal = proposal(id);
    competence.demand(actor, proposal.place());
    if (proposal.progress().by().equals(actor.staffId())) {
      throw new Conflict("revenue.own-proposal", Map.of());
    }
    return proposal;
  }
}
