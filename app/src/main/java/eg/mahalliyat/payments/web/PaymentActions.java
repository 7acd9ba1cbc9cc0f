package eg.mahalliyat.payments.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what here. Which bills are there at all is decided by row-level security: one's own, or the unit's. */
@Component
class PaymentActions implements ActionSet, MenuSet {
  private static final Action REFUNDS = Action.forStaff("payments.refunds", Role.REVENUE_OFFICER.code(),
      Role.UNIT_HEAD.code(), Role.SUPERVISOR.code(), Role.AUDITOR.code());

  private static final Action UNFIT = Action.forStaff("payments.unfit", Role.REVENUE_OFFICER.code(),
      Role.UNIT_HEAD.code(), Role.SUPERVISOR.code(), Role.AUDITOR.code());

  @Override
  public List<Action> actions() {
    return List.of(
        Action.forSignedIn("payments.bill"),
        Action.forCitizens("payments.pay"),
        Action.forSignedIn("payments.receipt"),
        Action.open("payments.receipt-check"),
        Action.open("payments.notice"),
        UNFIT,
        Action.forStaff("payments.unfit-decide", Role.REVENUE_OFFICER.code()),
        Action.forStaff("payments.unfit-approve", Role.UNIT_HEAD.code()),
        REFUNDS,
        Action.forStaff("payments.refund-propose", Role.REVENUE_OFFICER.code()),
        Action.forStaff("payments.refund-approve", Role.UNIT_HEAD.code()),
        Action.forStaff("payments.refund-pay-out", Role.REVENUE_OFFICER.code()));
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forMoney("unfit", "/money", 44, UNFIT),
        MenuItem.forMoney("refunds", "/refunds", 45, REFUNDS));
  }
}
