package eg.mahalliyat.platform.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template is given: words, who is signed in, and how to write dates and money.
 *
 * @param path of this page, with its query, for the switch of language
 * @param csrf the hidden field of every form
 * @param assets turns an asset's path into its address with a fingerprint
 * @param menu the entries that this actor may see, in their order
 */
public record Web(Words.In words, Actor actor, String path, CsrfToken csrf, UnaryOperator<String> assets,
    List<MenuItem> menu) {
  public String t(String key) {
    return words.of(key);
  }

  public String t(String key, String name, Object value) {
    return words.of(key, name, value);
  }

  public String t(String key, Map<String, ?> places) {
    return words.of(key, places);
  }

  public boolean arabic() {
    return words.locale().getLanguage().equals("ar");
  }

  public String lang() {
    return words.locale().getLanguage();
  }

  public String dir() {
    return arabic() ? "rtl" : "ltr";
  }

  /** This page in the other language. */
  public String otherLanguage() {
    String other = arabic() ? "en" : "ar";
    String rest = path.replaceAll("([?&])lang=[a-z]*&?", "$1").replaceAll("[?&]$", "");
    return rest + (rest.contains("?") ? "&" : "?") + "lang=" + other;
  }

  /** The menu of the citizens' or of the staff's pages. */
  public Menu menu(boolean staff) {
    return Menu.of(menu.stream().filter(item -> item.staff() == staff).toList());
  }

  /** Whether this reader has that entry in the menu of the staff's pages. */
  public boolean offers(String key) {
    return menu.stream().anyMatch(item -> item.staff() && item.key().equals(key));
  }

  /** The name of who is signed in; empty for a visitor. */
  public String who() {
    return switch (actor) {
      case Actor.Citizen citizen -> citizen.name();
      case Actor.Staff official -> official.name();
      default -> "";
    };
  }

  public boolean staff() {
    return actor instanceof Actor.Staff;
  }

  public String asset(String file) {
    return assets.apply("/assets/" + file);
  }

  /** A day in words, in the calendar of Cairo. */
  public String day(LocalDate day) {
    return format("EEEE d MMMM y", day.atStartOfDay(WorkingDays.CAIRO).toInstant());
  }

  public String day(Instant at) {
    return format("EEEE d MMMM y", at);
  }

  /** A short day for tables. */
  public String shortDay(Instant at) {
    return format("d MMM y", at);
  }

  /** Day and minute. */
  public String moment(Instant at) {
    return format("d MMMM y، h:mm a", at).replace("،", arabic() ? "،" : ",");
  }

  /** An amount with its currency. */
  public String money(Money amount) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMinimumFractionDigits(2);
    return words.of("money", "amount", format.format(amount.pounds()));
  }

  private String format(String pattern, Instant at) {
    DateFormat format = new SimpleDateFormat(pattern, new ULocale(arabic() ? "ar_EG@numbers=latn" : "en_GB"));
    format.setTimeZone(TimeZone.getTimeZone(WorkingDays.CAIRO.getId()));
    return format.format(Date.from(at));
  }
}
