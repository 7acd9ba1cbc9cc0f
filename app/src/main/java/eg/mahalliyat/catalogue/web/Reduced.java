package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.tariff.Applied;
import eg.mahalliyat.tariff.Granted;
import eg.mahalliyat.tariff.Source;
import eg.mahalliyat.tariff.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reductions in the reader's words: what, how much, by which decree and until when. */
final class Reduced {
  private static final Pattern FIXED = Pattern.compile("egp\\('(\\d+(?:\\.\\d+)?)'\\)");

  private Reduced() {}

  /** Those that may be taken off a fee, before anything is known of the case. */
  static List<String> of(List<Granted> granted, String fee, String place, Words words, Web web) {
    return granted.stream().filter(less -> less.fees().contains(fee) && less.terms().in(place))
        .map(less -> of(less, words, web)).toList();
  }

  private static String of(Granted less, Words words, Web web) {
    Matcher fixed = FIXED.matcher(less.value());
    String value = !fixed.matches() ? "" : less.percent() ? fixed.group(1) + "%"
        : web.t("catalogue.pounds", "amount", fixed.group(1));
    String where = less.terms().places().isEmpty() ? "" : " · " + String.join(" ", less.terms().places());
    String name = words.text("reductions." + less.key()) + where;
    return said(value.isEmpty() ? name : name + " (" + value + ")", less.terms().validity(), less.terms().source(),
        words, web);
  }

  /** One that was taken off. */
  static String of(Applied less, Words words, Web web) {
    String name = words.text("reductions." + less.key());
    String how = less.percent().isEmpty() ? name : name + " (" + less.percent() + "%)";
    return web.t("catalogue.reduced", Map.of("amount", web.money(less.amount()),
        "reduction", said(how, less.validity(), less.source(), words, web)));
  }

  private static String said(String name, Validity validity, Source source, Words words, Web web) {
    LocalDate until = validity.until();
    String law = Said.law(source.legal(), words, web);
    String mark = web.t("catalogue.mark-" + source.mark().letter());
    return until == null ? web.t("catalogue.reduction", Map.of("name", name, "law", law, "mark", mark))
        : web.t("catalogue.reduction-until", Map.of("name", name, "law", law, "mark", mark, "day", web.day(until)));
  }
}
