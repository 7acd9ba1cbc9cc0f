package eg.mahalliyat.ledger.web;

import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.ledger.BookUnits;
import eg.mahalliyat.ledger.Closing;
import eg.mahalliyat.ledger.Reading;
import eg.mahalliyat.ledger.Statement;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The trial balance, and the statement of one account. */
@Controller
class BookPages {
  private final Reading reading;
  private final BookUnits units;
  private final Closing closing;
  private final BookViews views;
  private final AccountNames names;

  BookPages(Reading reading, BookUnits units, Closing closing, BookViews views, AccountNames names) {
    this.reading = reading;
    this.units = units;
    this.closing = closing;
    this.views = views;
    this.names = names;
  }

  @Does("books.read")
  @GetMapping("/books")
  ModelAndView trial(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    BookQuery query = BookQuery.of(actor, Form.of(sent), units, closing.today(), web);
    return new ModelAndView("ledger/trial", Map.of("query", query, "seats", views.seats(actor, web), "names", names,
        "trial", reading.trial(actor, query.seat(), query.days())), status(query));
  }

  @Does("books.read")
  @GetMapping("/books/account")
  ModelAndView statement(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    BookQuery query = BookQuery.of(actor, form, units, closing.today(), web);
    String code = form.value("account");
    if (!query.ofUnit() || !code.matches("[a-z-]+(:[A-Za-z0-9.-]+)?")) {
      throw new NotFound("account");
    }
    Optional<Statement.Key> after = Statement.Key.of(form.value("after"));
    var model = new HashMap<String, Object>();
    model.put("query", query);
    model.put("statement", reading.statement(actor, query.seat(), new Account(code), query.days(), after));
    model.put("title", names.name(new Account(code), query.days().until(), web));
    model.put("first", after.isEmpty());
    return new ModelAndView("ledger/statement", model, status(query));
  }

  static HttpStatus status(BookQuery query) {
    return query.form().hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }
}
