package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who looks over the desks: how much waits below him, and what should have moved. What he sees is said by his sight. */
@Component
class BelowActions implements ActionSet, MenuSet {
  private static final Action UNMOVED =
      Action.forStaff("requests.unmoved", Role.REVENUE_OFFICER.code(), Role.UNIT_HEAD.code());

  private static final Action RECOMPUTE = Action.forStaff("requests.recompute", Role.REVENUE_OFFICER.code(),
      Role.UNIT_HEAD.code(), Role.AUDITOR.code());

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forMoney("unmoved", "/desk/unmoved", 46, UNMOVED),
        MenuItem.forMoney("recomputed", "/desk/recomputed", 47, RECOMPUTE));
  }

  @Override
  public List<Action> actions() {
    return List.of(UNMOVED, RECOMPUTE,
        Action.forStaff("requests.below", Role.SUPERVISOR.code(), Role.UNIT_HEAD.code(), Role.AUDITOR.code()));
  }
}
