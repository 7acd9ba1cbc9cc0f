package eg.mahalliyat.ledger.web;

import eg.mahalliyat.ledger.BookUnits;
import eg.mahalliyat.ledger.Days;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.FiscalYear;
import eg.mahalliyat.territory.LocalUnit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Of which books and which days; it stands in the address, so that it can be kept and sent. What was wrong is said in
 * the form, and the fiscal year up to today is shown; of the whole country the month.
 */
public record BookQuery(LocalUnit seat, Days days, Form form) {
  /** Of the whole country no more days are added up for a page: a year of a million postings takes seconds. */
  private static final int MOST_OF_ALL = 92;

  /** Reads the address. @throws eg.mahalliyat.platform.NotFound when the seat is not his to see */
  static BookQuery of(Actor.Staff actor, Form sent, BookUnits units, LocalDate today, Web web) {
    String at = sent.value("at");
    LocalUnit seat = units.seat(actor, at.matches("[0-9]{1,5}") ? Integer.parseInt(at) : actor.unitId());
    boolean all = seat.type() == LocalUnit.Type.MINISTRY;
    Days usual = all ? new Days(today.withDayOfMonth(1), today) : Days.ofYearUntil(today);
    Optional<LocalDate> from = sent.date("from");
    Optional<LocalDate> until = sent.date("until");
    LocalDate first = from.orElse(usual.from());
    LocalDate last = until.orElse(usual.until());
    boolean asked = !sent.value("from-year").isBlank() || !sent.value("until-year").isBlank();
    if (asked && (from.isEmpty() || until.isEmpty() || last.isBefore(first))) {
      return new BookQuery(seat, usual, sent.wrong("until", web.t("books.days-wrong")));
    }
    if (all && first.plusDays(MOST_OF_ALL).isBefore(last)) {
      return new BookQuery(seat, usual, sent.wrong("until", web.t("books.days-many", "days", MOST_OF_ALL)));
    }
    Days days = new Days(first, last);
    return new BookQuery(seat, days, filled(seat, days));
  }

  /** The same as the part of an address behind the question mark. */
  public String address() {
    return "at=" + seat.id() + part("from", days.from()) + part("until", days.until());
  }

  /** The same books in another fiscal year; of the current one up to its end. */
  public String ofYear(FiscalYear year) {
    return new BookQuery(seat, new Days(year.firstDay(), year.lastDay()), form).address();
  }

  /** Whether a whole year may be asked for. */
  public boolean byYear() {
    return seat.type() != LocalUnit.Type.MINISTRY;
  }

  public FiscalYear year() {
    return FiscalYear.of(days.from());
  }

  /** Whether these are the books of one unit, which alone has statements and closes days. */
  public boolean ofUnit() {
    return BookUnits.isUnit(seat);
  }

  private static Form filled(LocalUnit seat, Days days) {
    return day(day(Form.empty().with("at", String.valueOf(seat.id())), "from", days.from()), "until", days.until());
  }

  private static Form day(Form form, String name, LocalDate day) {
    return form.with(name + "-day", String.valueOf(day.getDayOfMonth()))
        .with(name + "-month", String.valueOf(day.getMonthValue()))
        .with(name + "-year", String.valueOf(day.getYear()));
  }

  private static String part(String name, LocalDate day) {
    return "&" + name + "-day=" + day.getDayOfMonth() + "&" + name + "-month=" + day.getMonthValue() + "&" + name
        + "-year=" + day.getYear();
  }
}
