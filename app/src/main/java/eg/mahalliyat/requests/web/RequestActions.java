package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done with drafts and requests, and by whom. */
@Component
class RequestActions implements ActionSet, MenuSet {
  private static final Action APPLY = Action.forCitizens("requests.apply");
  private static final Action OWN = Action.forCitizens("requests.own");
  private static final Action TRACK = Action.open("requests.track");
  private static final Action DESK = Action.forStaff("requests.desk");
  /** Of every post: which role may do what is said by the procedures, and they are data. */
  private static final Action DECIDE = Action.forStaff("requests.decide");

  @Override
  public List<Action> actions() {
    return List.of(APPLY, OWN, TRACK, DESK, DECIDE);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forCitizens("requests", "/requests", 30, OWN),
        MenuItem.forCitizens("track", "/track", 40, TRACK), MenuItem.forStaff("desk", "/desk", 10, DESK));
  }
}
