package eg.mahalliyat.revenue.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.revenue.BeneficiaryAccount;
import eg.mahalliyat.revenue.Item;
import eg.mahalliyat.revenue.RevenueDesk;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One item: what holds today, what held and will hold, its accounts, what was proposed. */
@Controller
public class ItemPages {
  /** A version in words. */
  public record Version(String days, boolean now, List<Row> rows) {}

  /** An account in words. */
  public record Account(String governorate, BeneficiaryAccount.Content content, String days, String change) {}

  private final RevenueGuide guide;
  private final RevenueDesk desk;
  private final RevenueViews views;
  private final Territory territory;

  ItemPages(RevenueGuide guide, RevenueDesk desk, RevenueViews views, Territory territory) {
    this.guide = guide;
    this.desk = desk;
    this.views = views;
    this.territory = territory;
  }

  @Does("revenue.look")
  @GetMapping("/revenue/{code}")
  ModelAndView item(Actor.Staff actor, @PathVariable String code, @ModelAttribute("web") Web web) {
    List<Item> versions = guide.versions(code);
    if (versions.isEmpty()) {
      throw new NotFound("revenue item");
    }
    var model = new HashMap<String, Object>();
    model.put("code", code);
    model.put("title", views.what(code, "", web));
    model.put("versions", versions.reversed().stream().map(item -> version(item, web)).toList());
    model.put("accounts", accounts(actor, code, web));
    model.put("changes", views.changes(desk.proposals(code), web));
    model.put("mayChange", desk.mayChange(actor, ""));
    return new ModelAndView("revenue/item", model);
  }

  private Version version(Item item, Web web) {
    boolean now = guide.item(item.code(), desk.today()).filter(item::equals).isPresent();
    return new Version(views.days(item.validity(), web), now, views.itemRows(item.content(), web));
  }

  /** What holds today or is the next to hold, in each governorate. */
  private List<Account> accounts(Actor.Staff actor, String code, Web web) {
    LocalDate today = desk.today();
    return territory.governorates().stream().flatMap(governorate ->
        guide.versions(code, governorate.code()).stream()
            .filter(account -> account.validity().from().isAfter(today)
                || guide.account(code, governorate.code(), today).filter(account::equals).isPresent())
            .map(account -> new Account(governorate.name(web.words().locale()), account.content(),
                views.days(account.validity(), web), desk.mayChange(actor, governorate.code())
                    ? "/revenue/" + code + "/accounts/" + governorate.code() + "/change" : ""))).toList();
  }
}
