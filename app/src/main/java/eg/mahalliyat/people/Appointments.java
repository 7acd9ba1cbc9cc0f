package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.territory.LocalUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An administrator gives and ends posts. Each deed is refused with {@link Conflict} when he may not. */
@Component
public final class Appointments {
  private final Entitlement entitlement;
  private final PostRows posts;
  private final Departments departments;
  private final StaffSessions sessions;
  private final Journal journal;
  private final Transactions transactions;

  Appointments(Entitlement entitlement, PostRows posts, Departments departments, StaffSessions sessions,
      Journal journal, Transactions transactions) {
    this.entitlement = entitlement;
    this.posts = posts;
    this.departments = departments;
    this.sessions = sessions;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** @throws NotFound when the official or the unit is not under this administrator */
  public void give(Actor.Staff by, Post post) {
    transactions.run(People.SELF, () -> {
      entitlement.manages(by, post.staff());
      given(by, post);
    });
  }

  /** Ends a post at once; whoever held it signs in again with what is left to him. */
  public void end(Actor.Staff by, UUID staff, UUID post) {
    transactions.run(People.SELF, () -> {
      entitlement.manages(by, staff);
      Post held = posts.of(staff).stream().filter(p -> p.id().equals(post)).findFirst()
          .orElseThrow(() -> new NotFound("post")).post();
      if (!posts.end(post)) {
        throw new Conflict("people.admin.post-over", Map.of());
      }
      journal.append(by, "staff:" + staff, Scope.unit(held.unitId()),
          new PostEnded(post, staff, held.unitId(), held.role().code()));
    });
    sessions.endAll(staff);
  }

  /** Within the platform's transaction, to somebody who may be managed or is just being engaged. */
  void given(Actor.Staff by, Post post) {
    LocalUnit unit = entitlement.gives(by, post.unitId(), post.role());
    if (departments.find(unit, post.department()).isEmpty()) {
      throw new Conflict("people.admin.department", Map.of());
    }
    if (post.until() != null && post.until().isBefore(post.from()) || post.acting() && post.until() == null) {
      throw new Conflict("people.admin.days", Map.of());
    }
    UUID id = posts.insert(post).orElseThrow(() -> new Conflict("people.admin.post-there", Map.of()));
    journal.append(by, "staff:" + post.staff(), Scope.unit(post.unitId()),
        new PostGiven(id, post.staff(), post.unitId(), post.role().code(), post.from(), post.until()));
  }
}
