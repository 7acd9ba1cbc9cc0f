package eg.mahalliyat.people;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an official has with dates: posts, leaves, delegations. */
@Component
class DatedRows {
  private final PostRows posts;
  private final LeaveRows leaves;
  private final DelegationRows delegations;

  DatedRows(PostRows posts, LeaveRows leaves, DelegationRows delegations) {
    this.posts = posts;
    this.leaves = leaves;
    this.delegations = delegations;
  }

  StaffCards.Dated of(UUID staff) {
    return new StaffCards.Dated(posts.of(staff), leaves.of(staff), delegations.of(staff));
  }
}
