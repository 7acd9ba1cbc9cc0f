package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What administrators do with officials, and what every official says of himself. */
@Component
class AdminActions implements ActionSet, MenuSet {
  /** Of whom: those under his own seat, as the room itself asks of the database each time. */
  private static final Action ADMINISTER = Action.forStaff("people.administer", Role.ADMINISTRATOR.code());
  private static final Action KIN = Action.forStaff("people.kin");

  @Override
  public List<Action> actions() {
    return List.of(ADMINISTER, KIN);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forStaff("staff-admin", "/admin/staff", 80, ADMINISTER),
        MenuItem.forStaff("kin", "/staff/kin", 90, KIN));
  }
}
