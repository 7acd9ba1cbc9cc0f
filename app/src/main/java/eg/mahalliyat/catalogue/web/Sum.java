package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Calculated;
import eg.mahalliyat.catalogue.FeeCalculator;
import eg.mahalliyat.catalogue.FeeInput;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.tariff.FeeLine;
import eg.mahalliyat.tariff.RevenueItem;
import eg.mahalliyat.tariff.RevenueItems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The answer of the fee calculator, line by line, in the reader's language. */
public record Sum(List<Part> parts, String total, boolean illustrative) {
  /** @param occasion when it is paid */
  public record Part(String occasion, List<Line> lines, String total) {}

  /**
   * @param item whose money it is, as the unified guide of revenue items names it
   * @param ground law, mark and since when, each a sentence
   * @param inputs what the rule read
   */
  public record Line(String title, String item, String amount, String rule, List<String> ground, List<Row> inputs) {}

  static Sum of(Service service, Calculated.Sheet sheet, RevenueItems items, Web web, LocalDate today) {
    var asked = FeeCalculator.inputs(service, today).stream()
        .collect(Collectors.toMap(FeeInput::name, input -> input));
    Words words = service.words(web.words().locale());
    return new Sum(sheet.parts().stream().map(part -> new Part(
        FeeCalculator.occasion(service.definition(), part.stage()).map(words::text).orElse(""),
        part.assessment().lines().stream().map(line -> line(line, words, asked, items, web)).toList(),
        web.money(part.assessment().total()))).toList(), web.money(sheet.total()), sheet.illustrative());
  }

  private static Line line(FeeLine line, Words words, Map<String, FeeInput> asked, RevenueItems items, Web web) {
    FeeLine.Basis basis = line.basis();
    RevenueItem item = items.byCode().get(line.revenueItem());
    String from = basis.ruleVersion().substring(basis.ruleVersion().indexOf('@') + 1);
    String whose = item == null ? line.revenueItem() : web.arabic() ? item.ar() : item.en();
    return new Line(words.text("fees." + line.key()), whose, web.money(line.amount()), basis.formula(),
        ground(line, web.t("catalogue.since", "day", web.day(LocalDate.parse(from))), words, web),
        basis.inputs().entrySet().stream().map(read -> row(read, words, asked, web)).toList());
  }

  private static List<String> ground(FeeLine line, String since, Words words, Web web) {
    FeeLine.Basis basis = line.basis();
    List<String> ground = new ArrayList<>(List.of(Said.law(basis.legal(), words, web),
        web.t("catalogue.mark-" + basis.mark().letter()), since));
    line.workings().rows().forEach(row -> ground.add(web.t("catalogue.table-row", Map.of("table",
        words.text("tables." + row.table()), "row", row.row(), "value", row.value()))));
    line.workings().reductions().forEach(less -> ground.add(Reduced.of(less, words, web)));
    return List.copyOf(ground);
  }

  private static Row row(Map.Entry<String, String> read, Words words, Map<String, FeeInput> asked, Web web) {
    FeeInput input = asked.get(read.getKey());
    return input == null ? new Row(read.getKey(), read.getValue())
        : new Row(label(input, words, web), value(input, read.getValue(), words, web));
  }

  /** What the service does not name is asked in the platform's words. */
  static String label(FeeInput input, Words words, Web web) {
    String own = "catalogue.input." + input.name();
    return input.label(words).orElseGet(() -> web.words().has(own) ? web.t(own) : input.name());
  }

  static String value(FeeInput input, String value, Words words, Web web) {
    String own = "catalogue.input." + input.name() + "." + value;
    return web.words().has(own) ? web.t(own) : input.value(words, value);
  }
}
