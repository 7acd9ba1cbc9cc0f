package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** The guide is open to everybody, and first in the menu. */
@Component
class GuideActions implements ActionSet, MenuSet {
  private static final Action READ = Action.open("catalogue.read");

  @Override
  public List<Action> actions() {
    return List.of(READ);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forCitizens("services", "/services", 10, READ));
  }
}
