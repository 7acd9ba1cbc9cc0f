package eg.mahalliyat.cash.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who collects, who takes the money over, who looks on. Whose shift it is, is asked besides. */
@Component
class CashActions implements ActionSet, MenuSet {
  private static final String OFFICER = Role.REVENUE_OFFICER.code();
  private static final String HEAD = Role.UNIT_HEAD.code();

  /** Who looks on. */
  static final Set<String> WATCHERS = Set.of(OFFICER, HEAD, Role.SUPERVISOR.code(), Role.AUDITOR.code());

  private static final Action DESK = Action.forStaff("cash.desk", Role.CASHIER.code());
  private static final Action WATCH = Action.forStaff("cash.watch", WATCHERS.toArray(String[]::new));
  private static final Action SHEET = Action.forStaff("cash.sheet",
      Stream.concat(WATCHERS.stream(), Stream.of(Role.CASHIER.code())).toArray(String[]::new));
  private static final Action VOID = Action.forStaff("cash.void", OFFICER, HEAD, Role.SUPERVISOR.code());
  private static final Action RECEIVE = Action.forStaff("cash.receive", OFFICER, HEAD);

  static boolean voids(Actor.Staff actor) {
    return VOID.allows(actor);
  }

  static boolean receives(Actor.Staff actor) {
    return RECEIVE.allows(actor);
  }

  @Override
  public List<Action> actions() {
    return List.of(DESK, WATCH, SHEET, VOID, RECEIVE);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forStaff("cash", "/cash", 6, DESK), MenuItem.forMoney("shifts", "/cash/shifts", 17, WATCH));
  }
}
