package eg.mahalliyat.portal;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done at the portal's door: by everybody, and by officials their own. */
@Component
class PortalActions implements ActionSet {
  static final Action HOME = Action.open("portal.home");
  static final Action STAFF = Action.forStaff("portal.staff");
  static final Action HELP = Action.open("portal.help");
  static final Action KIT = Action.open("portal.kit");

  @Override
  public List<Action> actions() {
    return List.of(HOME, STAFF, HELP, KIT);
  }
}
