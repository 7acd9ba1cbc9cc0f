package eg.mahalliyat.publishing.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** The desk is the publishers' alone; who of them may approve depends on who wrote, which the desk itself decides. */
@Component
class PublishActions implements ActionSet, MenuSet {
  private static final Action LOOK = Action.forStaff("publishing.look", Role.PUBLISHER.code());
  private static final Action EDIT = Action.forStaff("publishing.edit", Role.PUBLISHER.code());
  private static final Action APPROVE = Action.forStaff("publishing.approve", Role.PUBLISHER.code());

  @Override
  public List<Action> actions() {
    return List.of(LOOK, EDIT, APPROVE);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forStaff("publish", "/publish", 80, LOOK));
  }
}
