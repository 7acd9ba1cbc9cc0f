package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Published;
import eg.mahalliyat.tariff.ShownTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fee before anything is known of the case.
 *
 * @param amount in words when it is the same for all, otherwise empty
 * @param less what is taken off it these days, each in a sentence
 * @param tables that the formula reads
 */
public record FeeRow(String title, String amount, String formula, Ground ground, List<String> less,
    List<Table> tables) {
  /** @param rows each with its value, such as {@code first = 20} */
  public record Table(String title, String mark, List<String> rows) {}

  /** @param from since when, in words */
  public record Ground(String law, Mark mark, String from) {}

  private static final Pattern FIXED = Pattern.compile("egp\\('?(\\d+(?:\\.\\d{1,2})?)'?\\)");

  /** @param place for which the page is read; empty for the whole country, which is shown them all */
  static List<FeeRow> all(Service service, Words words, Web web, LocalDate today, String place) {
    var tariff = service.definition().tariff();
    return tariff.stages().stream().flatMap(stage -> tariff.published(stage, today).stream())
        .map(fee -> of(fee, Reduced.of(tariff.granted(today), fee.key(), place, words, web), words, web)).toList();
  }

  private static FeeRow of(Published fee, List<String> less, Words words, Web web) {
    Matcher fixed = FIXED.matcher(fee.formula().strip());
    String amount = fixed.matches() ? web.money(Money.ofPounds(new BigDecimal(fixed.group(1)))) : "";
    return new FeeRow(words.text("fees." + fee.key()), amount, fee.formula(),
        new Ground(Said.law(fee.legal(), words, web), fee.mark(), web.day(fee.terms().from())), less,
        fee.terms().tables().stream().map(table -> table(table, words, web)).toList());
  }

  private static Table table(ShownTable table, Words words, Web web) {
    return new Table(words.text("tables." + table.name()), web.t("catalogue.mark-" + table.mark().letter()),
        table.rows().stream().map(row -> row.name() + " = " + row.value()
            + (row.each().isEmpty() ? "" : " + " + row.each() + " × …")).toList());
  }
}
