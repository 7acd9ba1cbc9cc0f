package eg.mahalliyat.people.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PeopleActions implements ActionSet {
  @Override
  public List<Action> actions() {
    return List.of(Action.open("people.sign-up"), Action.open("people.sign-in"), Action.open("people.sign-out"),
        Action.open("people.staff-sign-in"), Action.forStaff("people.choose-post"));
  }
}
