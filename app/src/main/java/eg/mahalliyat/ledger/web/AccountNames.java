package eg.mahalliyat.ledger.web;

import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Accounts as people call them. */
@Component
public class AccountNames {
  private static final Set<String> FAMILIES = Set.of("held", "drawer", "bank", "item", "provider-fee", "overpaid",
      "unmatched", "over-short", "refund-due");

  private final RevenueGuide guide;
  private final Territory territory;

  AccountNames(RevenueGuide guide, Territory territory) {
    this.guide = guide;
    this.territory = territory;
  }

  /** @param day on which the guide is asked what an item is called */
  public String name(Account account, LocalDate day, Web web) {
    return switch (account.family()) {
      case "item" -> item(account.of(), day, web);
      case "drawer" -> web.t("books.account.drawer", "of", unit(account.of(), web));
      case String family when FAMILIES.contains(family) ->
          web.t("books.account." + family, Map.of("of", account.of()));
      default -> account.code();
    };
  }

  /** What a revenue item is called; its code when the guide does not know it any more. */
  public String item(String code, LocalDate day, Web web) {
    return guide.item(code, day).map(item -> item.name(web.words().locale())).orElse(code);
  }

  private String unit(String id, Web web) {
    return id.matches("[0-9]{1,5}") ? territory.seat(Integer.parseInt(id))
        .map(unit -> unit.name(web.words().locale())).orElse(id) : id;
  }
}
