package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Line;
import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.requests.SupplementaryBill.State;
import eg.mahalliyat.requests.SupplementaryBill.Why;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Supplementary bills are asked for, and withdrawn, by two officials: one proposes it, the head of the unit decides with
 * a fresh proof, and nobody decides what he proposed. Neither may be close to the applicant.
 */
@Component
public final class SupplementDesk {
  private static final int LONGEST_TERM = 90;

  private final SupplementTable table;
  private final SupplementDeeds deeds;
  private final SupplementLines lines;
  private final Requests requests;
  private final FreshProof proof;

  SupplementDesk(SupplementTable table, SupplementDeeds deeds, SupplementLines lines, Requests requests,
      FreshProof proof) {
    this.table = table;
    this.deeds = deeds;
    this.lines = lines;
    this.requests = requests;
    this.proof = proof;
  }

  /** What waits for a second official in his own unit, 50 at most. */
  public List<SupplementaryBill> waiting(Actor.Staff official) {
    return deeds.transactions().as(official, () -> table.waiting(official.unitId()));
  }

  /** Those of a request, the newest first; an applicant is told of what was approved alone. */
  public List<SupplementaryBill> of(Actor actor, UUID request) {
    return deeds.transactions().as(actor, () -> table.of(request));
  }

  public SupplementaryBill one(Actor.Staff official, UUID request, UUID id) {
    return deeds.transactions().as(official, () -> table.find(request, id))
        .orElseThrow(() -> new NotFound("supplementary bill"));
  }

  /** Whether he may propose one for this request just now. */
  public static boolean mayPropose(Actor.Staff official, Request request) {
    boolean post = official.roles().contains(Role.REVENUE_OFFICER.code())
        || official.roles().contains(Role.UNIT_HEAD.code());
    return post && official.unitId() == request.owner().unitId() && !request.ended();
  }

  /** What can be asked for. */
  public SupplementLines lines() {
    return lines;
  }

  /**
   * @param asked lines as {@link SupplementLines} makes them
   * @param days from the approval until it is to be paid, 1 to 90
   */
  public UUID propose(Actor.Staff official, UUID id, Why why, List<Line> asked, int days) {
    Request request = own(official, id);
    if (request.ended()) {
      throw new Conflict("procedure.refused.ended", Map.of());
    }
    if (days < 1 || days > LONGEST_TERM || asked.isEmpty()) {
      throw new Conflict("supplements.term", Map.of("most", String.valueOf(LONGEST_TERM)));
    }
    return deeds.propose(official, request, why, new SupplementaryBill.Asked(asked, days));
  }

  /** The bill opens, and what the applicant came for waits until it is paid. */
  public void approve(Actor.Staff official, UUID id, UUID supplement) {
    Request request = own(official, id);
    deeds.approve(official, request, second(official, id, supplement, State.PROPOSED));
  }

  public void refuse(Actor.Staff official, UUID id, UUID supplement, String why) {
    Request request = own(official, id);
    deeds.refuse(official, request, second(official, id, supplement, State.PROPOSED), why);
  }

  /** One official does not want it any more. @throws Conflict when it is paid, or not open */
  public void askWithdrawal(Actor.Staff official, UUID id, UUID supplement, String reason) {
    Request request = own(official, id);
    SupplementaryBill one = one(official, id, supplement);
    if (one.state() != State.OPEN || one.withdrawal() != null || !deeds.isOwed(official, one)) {
      throw new Conflict("supplements.not-open", Map.of());
    }
    deeds.askWithdrawal(official, request, one, reason);
  }

  /** It is owed no more. @throws Conflict also while money for it may be under way */
  public void withdraw(Actor.Staff official, UUID id, UUID supplement) {
    Request request = own(official, id);
    deeds.withdraw(official, request, second(official, id, supplement, State.OPEN));
  }

  /** The bill stays. */
  public void keep(Actor.Staff official, UUID id, UUID supplement) {
    Request request = own(official, id);
    deeds.keep(official, request, second(official, id, supplement, State.OPEN));
  }

  private SupplementaryBill second(Actor.Staff official, UUID request, UUID id, State state) {
    SupplementaryBill one = one(official, request, id);
    String first = one.waitsFor();
    if (one.state() != state || first == null) {
      throw new Conflict("supplements.decided", Map.of());
    }
    if (first.equals(official.id())) {
      throw new Conflict("supplements.another", Map.of());
    }
    proof.demand();
    return one;
  }

  private Request own(Actor.Staff official, UUID id) {
    Request request = requests.request(official, id);
    if (request.owner().unitId() != official.unitId()) {
      throw new NotFound("request");
    }
    if (request.owner().concerns(official.id())) {
      deeds.barred(official, request);
      throw new Conflict(Requests.CONCERNED, Map.of());
    }
    return request;
  }
}
