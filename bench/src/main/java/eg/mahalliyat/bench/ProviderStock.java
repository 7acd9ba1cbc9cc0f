package eg.mahalliyat.bench;

import eg.mahalliyat.payments.WebBills;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * What is prepared for a provider that will be down, all in one office.
 *
 * @param paid bills with a deposit, whose numbers are {@code early}
 * @param early numbers to pay under before it is down
 * @param late the same, of payments that are told of later
 * @param asking bills without a number
 */
record ProviderStock(List<WebBills.Made> paid, List<String> early, List<String> late, List<WebBills.Made> asking,
    DrillStock.Official officer, DrillStock.Official head) {
  private static final String UNIT = "EG01-31";

  /** @param each how many of each kind */
  static ProviderStock make(ApplicationContext context, int each) {
    int unit = context.getBean(Territory.class).unit(UNIT).orElseThrow().id();
    WebBills bills = new WebBills(context, List.of(unit), "DP-OCC");
    List<WebBills.Made> paid = bills.open(0, each, WebBills::somebody);
    return new ProviderStock(paid, bills.offer(paid), bills.offer(bills.open(each, 2 * each, WebBills::somebody)),
        bills.open(2 * each, 3 * each, n -> WebSeed.citizen(context, n).citizen()),
        DrillSeed.engaged(context, unit, Role.REVENUE_OFFICER, 0), DrillSeed.engaged(context, unit, Role.UNIT_HEAD, 1));
  }
}
