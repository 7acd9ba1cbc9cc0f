package eg.mahalliyat.licences.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what here. Which licences are there at all is decided by row-level security: one's own, or the unit's. */
@Component
class LicenceActions implements ActionSet, MenuSet {
  private static final Action OWN = Action.forCitizens("licences.own");

  @Override
  public List<Action> actions() {
    return List.of(OWN, Action.forSignedIn("licences.see"), Action.forCitizens("licences.renew"),
        Action.open("licences.verify"));
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forCitizens("licences", "/licences", 30, OWN));
  }
}
