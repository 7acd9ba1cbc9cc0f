package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Assesses the fees of one case on one day.
 *
 * @param reductions that hold on the day, in their order
 */
record Assessing(TablesOfDay tables, List<Reduction> reductions, Map<String, ?> values) {
  Assessment of(List<FeeRule> rules) {
    var read = new TreeMap<String, String>();
    rules.forEach(rule -> read.putAll(read(rule)));
    return new Assessment(rules.stream().map(this::line).filter(Assessing::shown).toList(), read);
  }

  /** What a reduction made nothing is shown, so that it is seen who grants it. */
  private static boolean shown(FeeLine line) {
    return line.amount().isPositive() || !line.workings().reductions().isEmpty();
  }

  private FeeLine line(FeeRule rule) {
    List<UsedRow> rows = new ArrayList<>(tables.rows(rule.reads().keySet(), values));
    Bounds.Bounded pounds = rule.pounds(TablesOfDay.with(rows, values));
    Money before = Money.ofPounds(pounds.value());
    List<Applied> applied = before.isPositive() ? applied(rule, before, rows) : List.of();
    Money amount = applied.stream().map(Applied::amount).reduce(before, Money::minus);
    var basis = new FeeLine.Basis(rule.formula().text(), read(rule), rule.source().legal(), rule.source().mark(),
        rule.version());
    return new FeeLine(rule.key(), rule.revenueItem(), amount, basis,
        new FeeLine.Workings(rows, before, pounds.met(), applied));
  }

  /** Each is taken off what those before it left; never more than that. */
  private List<Applied> applied(FeeRule rule, Money before, List<UsedRow> rows) {
    List<Applied> applied = new ArrayList<>();
    Money left = before;
    for (Reduction reduction : reductions) {
      List<UsedRow> own = reduction.scope().of(rule) ? tables.rows(reduction.reads().keySet(), values) : List.of();
      Map<String, Object> known = TablesOfDay.with(own, values);
      if (reduction.scope().of(rule) && reduction.scope().holds(known)) {
        Applied less = reduction.of(left, known);
        if (less.amount().isPositive()) {
          applied.add(less);
          own.stream().filter(row -> !rows.contains(row)).forEach(rows::add);
          left = left.minus(less.amount());
        }
      }
    }
    return applied;
  }

  /** All that decides on the line: what its rule, the tables and the reductions that may fall on it read. */
  private Map<String, String> read(FeeRule rule) {
    var read = new TreeMap<>(rule.inputs(values));
    reductions.stream().filter(reduction -> reduction.scope().of(rule))
        .forEach(reduction -> read.putAll(reduction.inputs(values)));
    return tables.inputs(read, values);
  }
}
