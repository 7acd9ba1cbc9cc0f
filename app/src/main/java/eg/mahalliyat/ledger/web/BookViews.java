package eg.mahalliyat.ledger.web;

import eg.mahalliyat.ledger.BookUnits;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Money;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What all pages of the books show. */
@Component
public class BookViews {
  private final BookUnits units;

  BookViews(BookUnits units) {
    this.units = units;
  }

  /** The books that he may open; none to choose from when there is one. */
  List<Option> seats(Actor.Staff actor, Web web) {
    List<Option> seats = units.open(actor).stream()
        .map(seat -> new Option(String.valueOf(seat.id()), seat.code() + " " + seat.name(web.words().locale())))
        .toList();
    return seats.size() > 1 ? seats : List.of();
  }

  /** An amount in a column whose head names the currency; nothing is a dash. */
  public static String amount(Money money) {
    return money.piastres() == 0 ? "—" : plain(money);
  }

  /** The same with nothing written out. */
  public static String plain(Money money) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMinimumFractionDigits(2);
    return format.format(money.pounds());
  }

  /** A balance with its side. */
  public static String balance(Money money, Web web) {
    return money.piastres() == 0 ? plain(money) : plain(new Money(Math.abs(money.piastres()))) + " "
        + web.t(money.isPositive() ? "books.debit-side" : "books.credit-side");
  }
}
