package eg.mahalliyat.counter.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is done at a counter is done by its clerks alone. */
@Component
class CounterActions implements ActionSet, MenuSet {
  private static final Action INTAKE = Action.forStaff("counter.intake", Role.COUNTER_CLERK.code());

  @Override
  public List<Action> actions() {
    return List.of(INTAKE);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forStaff("counter", "/counter", 5, INTAKE));
  }
}
