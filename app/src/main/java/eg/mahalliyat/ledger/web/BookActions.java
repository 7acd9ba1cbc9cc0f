package eg.mahalliyat.ledger.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who answers for money reads the books, of which units his seat decides; the unit itself closes its days. */
@Component
class BookActions implements ActionSet, MenuSet {
  private static final Action READ = Action.forStaff("books.read", Role.REVENUE_OFFICER.code(), Role.UNIT_HEAD.code(),
      Role.SUPERVISOR.code(), Role.AUDITOR.code(), Role.FINANCE_OFFICER.code());
  static final Action CLOSE =
      Action.forStaff("books.close", Role.REVENUE_OFFICER.code(), Role.UNIT_HEAD.code());

  @Override
  public List<Action> actions() {
    return List.of(READ, CLOSE);
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forMoney("books", "/books", 65, READ));
  }
}
