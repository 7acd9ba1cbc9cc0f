package eg.mahalliyat.ledger.web;

import eg.mahalliyat.ledger.BookUnits;
import eg.mahalliyat.ledger.Closing;
import eg.mahalliyat.ledger.RemittanceSheet;
import eg.mahalliyat.ledger.Remittances;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Csv;
import eg.mahalliyat.territory.LocalUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was collected for whom, to be looked at, printed and taken into a spreadsheet. */
@Controller
class RemittancePages {
  private final Remittances remittances;
  private final BookUnits units;
  private final Closing closing;
  private final BookViews views;
  private final AccountNames names;

  RemittancePages(Remittances remittances, BookUnits units, Closing closing, BookViews views, AccountNames names) {
    this.remittances = remittances;
    this.units = units;
    this.closing = closing;
    this.views = views;
    this.names = names;
  }

  @Does("books.read")
  @GetMapping("/books/remittances")
  ModelAndView sheet(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    BookQuery query = BookQuery.of(actor, Form.of(sent), units, closing.today(), web);
    var model = new HashMap<String, Object>();
    model.put("query", query);
    model.put("seats", views.seats(actor, web));
    model.put("names", names);
    model.put("whole", tooLarge(query.seat()));
    model.put("sheet", sheet(actor, query));
    return new ModelAndView("ledger/remittances", model, BookPages.status(query));
  }

  @Does("books.read")
  @GetMapping("/books/remittances.csv")
  ResponseEntity<byte[]> file(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    BookQuery query = BookQuery.of(actor, Form.of(sent), units, closing.today(), web);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("seat", "from", "until", "governorate", "account", "beneficiary_ar", "beneficiary_en", "deposit",
        "item", "item_name", "collected", "returned", "due"));
    sheet(actor, query).parts().forEach(part -> part.lines().forEach(line -> rows.add(List.of(query.seat().code(),
        query.days().from().toString(), query.days().until().toString(), part.governorate(), part.account().number(),
        part.account().ar(), part.account().en(), String.valueOf(part.deposits()), line.item(),
        names.item(line.item(), query.days().until(), web), line.collected().plain(), line.returned().plain(),
        line.due().plain()))));
    String name = "remittances-" + query.seat().code() + "-" + query.days().from() + "-" + query.days().until();
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".csv").build().toString())
        .body(Csv.of(rows));
  }

  /** Money is paid over by governorates and units; the ministry chooses one of them. */
  private static boolean tooLarge(LocalUnit seat) {
    return seat.type() == LocalUnit.Type.MINISTRY;
  }

  private RemittanceSheet sheet(Actor.Staff actor, BookQuery query) {
    return tooLarge(query.seat()) ? new RemittanceSheet(List.of())
        : remittances.sheet(actor, query.seat(), query.days());
  }
}
