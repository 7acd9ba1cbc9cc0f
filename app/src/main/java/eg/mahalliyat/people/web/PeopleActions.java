package eg.mahalliyat.people.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PeopleActions implements ActionSet, MenuSet {
  /** Open, because whoever is half-way in is nobody yet: the pages of these steps ask for the half that is done. */
  private static final Action STEPS = Action.open("people.staff-steps");
  private static final Action OWN = Action.forStaff("people.own-sign-in");

  private static final Action ATTORNEYS = Action.forCitizens("people.attorneys");

  @Override
  public List<Action> actions() {
    return List.of(Action.open("people.sign-up"), Action.open("people.sign-in"), Action.open("people.sign-out"),
        Action.open("people.staff-sign-in"), Action.forStaff("people.choose-post"), STEPS, OWN, ATTORNEYS);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forStaff("own-sign-in", "/staff/security", 900, OWN),
        MenuItem.forCitizens("attorneys", "/attorneys", 60, ATTORNEYS));
  }
}
