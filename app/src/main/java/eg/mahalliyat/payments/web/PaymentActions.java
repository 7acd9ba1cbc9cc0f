package eg.mahalliyat.payments.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what here. Which bills are there at all is decided by row-level security: one's own, or the unit's. */
@Component
class PaymentActions implements ActionSet {
  @Override
  public List<Action> actions() {
    return List.of(
        Action.forSignedIn("payments.bill"),
        Action.forCitizens("payments.pay"),
        Action.forSignedIn("payments.receipt"),
        Action.open("payments.notice"));
  }
}
