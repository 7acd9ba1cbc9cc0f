package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Role;
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
  private static final Action BOARD = Action.forStaff("requests.board", "unit-head", "supervisor");
  /** Who looked into a file is for those who watch over the office. */
  private static final Action LOOKS = Action.forStaff("requests.looks", "unit-head", "supervisor", "auditor");
  /** Of every post: which role may do what is said by the procedures, and they are data. */
  private static final Action DECIDE = Action.forStaff("requests.decide");
  private static final Action FIELD = Action.forStaff("requests.field");
  /** The page without anything in it, which a device keeps; it asks for it without saying who it is. */
  private static final Action FIELD_SHELL = Action.open("requests.field-shell");

  /** At a counter, for an applicant who stands there. */
  private static final Action SUPPLY = Action.forStaff("requests.supply", Role.COUNTER_CLERK.code());

  /** Bills besides those of the procedure: one official proposes, the head decides. */
  private static final Action SUPPLEMENTS = Action.forStaff("requests.supplements", Role.REVENUE_OFFICER.code(),
      Role.UNIT_HEAD.code(), Role.SUPERVISOR.code(), Role.AUDITOR.code());
  private static final Action SUPPLEMENT_PROPOSE =
      Action.forStaff("requests.supplement-propose", Role.REVENUE_OFFICER.code(), Role.UNIT_HEAD.code());
  private static final Action SUPPLEMENT_DECIDE =
      Action.forStaff("requests.supplement-decide", Role.UNIT_HEAD.code());

  @Override
  public List<Action> actions() {
    return List.of(APPLY, OWN, TRACK, DESK, DECIDE, BOARD, LOOKS, SUPPLY, FIELD, FIELD_SHELL, SUPPLEMENTS,
        SUPPLEMENT_PROPOSE, SUPPLEMENT_DECIDE);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forCitizens("requests", "/requests", 30, OWN),
        MenuItem.forCitizens("track", "/track", 40, TRACK), MenuItem.forStaff("desk", "/desk", 10, DESK),
        MenuItem.forStaff("board", "/desk/board", 15, BOARD), MenuItem.forStaff("field", "/field", 16, FIELD),
        MenuItem.forMoney("supplements", "/desk/supplements", 43, SUPPLEMENTS));
  }
}
