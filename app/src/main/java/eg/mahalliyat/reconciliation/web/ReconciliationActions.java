package eg.mahalliyat.reconciliation.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what here. Whose cases are there is decided by row-level security: the own unit's and those below. */
@Component
class ReconciliationActions implements ActionSet, MenuSet {
  private static final Action LOOK = Action.forStaff("reconciliation.look", Role.FINANCE_OFFICER.code(),
      Role.REVENUE_OFFICER.code(), Role.AUDITOR.code());

  @Override
  public List<Action> actions() {
    return List.of(LOOK, Action.forStaff("reconciliation.take", Role.FINANCE_OFFICER.code()),
        Action.forStaff("reconciliation.resolve", Role.FINANCE_OFFICER.code(), Role.REVENUE_OFFICER.code()));
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forMoney("reconciliation", "/reconciliation", 50, LOOK));
  }
}
