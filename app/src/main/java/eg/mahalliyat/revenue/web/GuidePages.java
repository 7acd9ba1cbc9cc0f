package eg.mahalliyat.revenue.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.revenue.Item;
import eg.mahalliyat.revenue.RevenueDesk;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Csv;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guide as it holds on a day, on a page and as a file. */
@Controller
class GuidePages {
  private final RevenueGuide guide;
  private final RevenueDesk desk;
  private final RevenueViews views;
  private final Territory territory;

  GuidePages(RevenueGuide guide, RevenueDesk desk, RevenueViews views, Territory territory) {
    this.guide = guide;
    this.desk = desk;
    this.views = views;
    this.territory = territory;
  }

  @Does("revenue.look")
  @GetMapping("/revenue")
  ModelAndView list(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    LocalDate day = form.date("day").orElseGet(desk::today);
    return new ModelAndView("revenue/guide", Map.of("form", form, "day", day, "items", found(form, day), "natures",
        RevenueViews.natures(web), "waiting", views.changes(desk.open(), web)));
  }

  /** Items and, for each governorate, the account of their money; one line for each pair. */
  @Does("revenue.look")
  @GetMapping("/revenue/export.csv")
  ResponseEntity<byte[]> export(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    LocalDate day = form.date("day").orElseGet(desk::today);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("code", "nature", "class", "name_ar", "name_en", "refundable", "in_parts", "legal", "legal_mark",
        "mark", "governorate", "account", "beneficiary_ar", "beneficiary_en", "account_mark", "day"));
    found(form, day).forEach(item -> territory.governorates().forEach(governorate ->
        guide.account(item.code(), governorate.code(), day).ifPresent(account -> {
          Item.Content is = item.content();
          rows.add(List.of(item.code(), is.nature().name(), is.classification(), is.ar(), is.en(),
              String.valueOf(is.refundable()), String.valueOf(is.inParts()), is.legal(), is.legalMark().letter(),
              is.mark().letter(), governorate.code(), account.content().number(), account.content().ar(),
              account.content().en(), account.content().mark().letter(), day.toString()));
        })));
    return file("revenue-guide-" + day + ".csv", Csv.of(rows));
  }

  private List<Item> found(Form form, LocalDate day) {
    String words = ArabicText.fold(form.value("q"));
    return guide.items(day).stream()
        .filter(item -> form.value("nature").isEmpty() || item.content().nature().name().equals(form.value("nature")))
        .filter(item -> ArabicText.fold(item.code() + " " + item.content().ar() + " " + item.content().en() + " "
            + item.content().classification()).contains(words))
        .toList();
  }

  private static ResponseEntity<byte[]> file(String name, byte[] content) {
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
