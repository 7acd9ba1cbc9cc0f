package eg.mahalliyat.revenue.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finance officers keep the guide; what of it each may change the desk says. Whoever handles money reads it. */
@Component
class RevenueActions implements ActionSet, MenuSet {
  private static final Action LOOK = Action.forStaff("revenue.look", Role.FINANCE_OFFICER.code(),
      Role.REVENUE_OFFICER.code(), Role.UNIT_HEAD.code(), Role.SUPERVISOR.code(), Role.AUDITOR.code(),
      Role.PUBLISHER.code());
  private static final Action CHANGE = Action.forStaff("revenue.change", Role.FINANCE_OFFICER.code());

  @Override
  public List<Action> actions() {
    return List.of(LOOK, CHANGE);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forMoney("revenue", "/revenue", 70, LOOK));
  }
}
