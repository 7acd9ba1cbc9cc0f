package eg.mahalliyat.delivery.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counter clerks hand over; who answers for the unit may look at a proof, too. */
@Component
class DeliveryActions implements ActionSet, MenuSet {
  private static final Action HAND_OVER = Action.forStaff("delivery.hand-over", Role.COUNTER_CLERK.code());
  private static final Action PROOF = Action.forStaff("delivery.proof", Role.COUNTER_CLERK.code(),
      Role.SUPERVISOR.code(), Role.UNIT_HEAD.code());

  @Override
  public List<Action> actions() {
    return List.of(HAND_OVER, PROOF);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forStaff("delivery", "/delivery", 20, HAND_OVER));
  }
}
