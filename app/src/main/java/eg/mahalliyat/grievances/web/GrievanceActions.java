package eg.mahalliyat.grievances.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done with grievances and ratings, and by whom. */
@Component
class GrievanceActions implements ActionSet, MenuSet {
  private static final Action LODGE = Action.forCitizens("grievances.lodge");
  private static final Action RATE = Action.forCitizens("grievances.rate");
  /** Of an office above units; in a unit, of those who speak for it. */
  private static final Action DESK =
      Action.forStaff("grievances.desk", "complaints-officer", "legal-officer", "supervisor", "unit-head");
  private static final Action EXAMINE =
      Action.forStaff("grievances.examine", "complaints-officer", "legal-officer", "supervisor", "unit-head");
  private static final Action STATE = Action.forStaff("grievances.state", "supervisor", "unit-head");
  private static final Action RATINGS = Action.forStaff("grievances.ratings", "supervisor", "unit-head");

  @Override
  public List<Action> actions() {
    return List.of(LODGE, RATE, DESK, EXAMINE, STATE, RATINGS);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forCitizens("grievances", "/grievances", 35, LODGE),
        MenuItem.forStaff("desk-grievances", "/desk/grievances", 25, DESK));
  }
}
