package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * When officials are away: no lot falls on them, and the stand-in acts for them in each role that he may act in, by a
 * delegation that lasts as long as the leave.
 */
@Component
public final class Leaves {
  private final Entitlement entitlement;
  private final LeaveRows rows;
  private final PostRows posts;
  private final Delegations delegations;
  private final Journal journal;
  private final Transactions transactions;

  Leaves(Entitlement entitlement, LeaveRows rows, PostRows posts, Delegations delegations, Journal journal,
      Transactions transactions) {
    this.entitlement = entitlement;
    this.rows = rows;
    this.posts = posts;
    this.delegations = delegations;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** @throws Conflict when he is away already, or the stand-in works in none of his units */
  public void give(Actor.Staff by, Leave leave) {
    transactions.run(People.SELF, () -> {
      entitlement.manages(by, leave.staff());
      if (leave.last().isBefore(leave.first()) || leave.last().isBefore(entitlement.today())
          || leave.last().isAfter(leave.first().plusYears(1))) {
        throw new Conflict("people.admin.days", Map.of());
      }
      UUID id = rows.insert(leave, by.id()).orElseThrow(() -> new Conflict("people.leave.there", Map.of()));
      journal.append(by, "staff:" + leave.staff(), Scope.NONE,
          new LeaveGiven(id, leave.staff(), leave.first(), leave.last(), leave.standIn()));
      if (leave.standIn() != null && lent(by, leave, leave.standIn(), id) == 0) {
        throw new Conflict("people.leave.stand-in", Map.of());
      }
    });
    delegations.forget();
  }

  /** He is back: whoever stood in acts for him no longer. */
  public void end(Actor.Staff by, UUID staff, UUID leave) {
    transactions.run(People.SELF, () -> {
      entitlement.manages(by, staff);
      if (!rows.end(staff, leave)) {
        throw new Conflict("people.admin.done-before", Map.of());
      }
      journal.append(by, "staff:" + staff, Scope.NONE, new LeaveEnded(leave, staff));
      delegations.endLeave(by, leave);
    });
    delegations.forget();
  }

  /** How many roles the stand-in has meanwhile. */
  private long lent(Actor.Staff by, Leave leave, UUID standIn, UUID id) {
    return posts.of(leave.staff()).stream().filter(held -> !held.ended()).map(Post.Held::post)
        .filter(post -> post.role().lendable() && !standIn.equals(leave.staff())
            && posts.covers(leave.staff(), post.unitId(), post.role(), leave.first(), leave.last())
            && posts.worksIn(standIn, post.unitId(), leave.first()))
        .map(post -> new Delegation(leave.staff(), standIn, post.unitId(), post.role(), leave.first(), leave.last(),
            leave.reason()))
        .distinct().map(it -> delegations.given(by, it, id)).count();
  }
}
