package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Published;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fee before anything is known of the case.
 *
 * @param amount in words when it is the same for all, otherwise empty
 * @param from since when, in words
 */
public record FeeRow(String title, String amount, String formula, String law, Mark mark, String from) {
  private static final Pattern FIXED = Pattern.compile("egp\\('?(\\d+(?:\\.\\d{1,2})?)'?\\)");

  static List<FeeRow> all(Service service, Words words, Web web, LocalDate today) {
    var tariff = service.definition().tariff();
    return tariff.stages().stream().flatMap(stage -> tariff.published(stage, today).stream())
        .map(fee -> of(fee, words, web)).toList();
  }

  private static FeeRow of(Published fee, Words words, Web web) {
    Matcher fixed = FIXED.matcher(fee.formula().strip());
    String amount = fixed.matches() ? web.money(Money.ofPounds(new BigDecimal(fixed.group(1)))) : "";
    return new FeeRow(words.text("fees." + fee.key()), amount, fee.formula(), Said.law(fee.legal(), words, web),
        fee.mark(), web.day(fee.terms().from()));
  }
}
