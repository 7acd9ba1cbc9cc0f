package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.expressions.Expressions;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and checks the parts {@code tables:}, {@code fees:} and {@code reductions:} of a definition. */
public final class Tariffs {
  /** What formulas may read of the place: codes, and the grades that the unit's register gives its roads and zones. */
  public static final Map<String, ValueType> PLACE = Map.of("unit", ValueType.TEXT, "governorate", ValueType.TEXT,
      "road", ValueType.TEXT, "zone", ValueType.TEXT);

  private final ExpressionReader expressions;
  private final Set<String> items;
  private final List<Fault> faults;
  private final DatedReader dated;

  private Tariffs(ExpressionReader expressions, Set<String> items) {
    this.expressions = expressions;
    this.items = items;
    this.faults = expressions.faults();
    this.dated = new DatedReader(faults);
  }

  /**
   * @param definition the whole of it
   * @param names what formulas may use, besides the place and the tables
   * @param closed of which names all values are known
   * @param items codes of the revenue items
   * @param faults takes everything that is wrong
   */
  public static Tariff read(Yaml definition, Names names, ClosedNames closed, Set<String> items, List<Fault> faults) {
    Names here = names.with("place", PLACE);
    List<TableVersion> tables =
        new TableReader(new ExpressionReader(new Expressions(here), faults), closed).read(definition.at("tables"));
    var expressions = new ExpressionReader(
        new Expressions(tables.isEmpty() ? here : here.with(TablesOfDay.ROOT, values(tables))), faults);
    var reader = new Tariffs(expressions, items);
    var rules = new ArrayList<FeeRule>();
    var check = new TableUse(tables, faults);
    definition.at("fees").entries().forEach((stage, fees) -> fees.items().forEach(fee ->
        reader.rule(stage, fee).ifPresent(rule -> {
          reader.add(rules, rule, fee);
          check.reads(rule.reads().keySet(), rule.validity(), fee);
        })));
    Yaml part = definition.at("reductions");
    List<Reduction> reductions = new ReductionReader(expressions, rules).read(part);
    reductions.forEach(reduction -> check.reads(reduction.reads().keySet(), reduction.validity(), part));
    check.unused(definition.at("tables"));
    return new Tariff(rules, tables, reductions);
  }

  private static Map<String, ValueType> values(List<TableVersion> tables) {
    var values = new LinkedHashMap<String, ValueType>();
    tables.forEach(table -> values.put(table.table(), ValueType.NUMBER));
    return values;
  }

  private void add(List<FeeRule> rules, FeeRule rule, Yaml fee) {
    boolean twice = rules.stream()
        .filter(other -> other.stage().equals(rule.stage()) && other.key().equals(rule.key()))
        .anyMatch(other -> other.validity().meets(rule.validity()));
    if (twice) {
      faults.add(fee.fault("fee.overlap", "key", rule.key()));
    }
    rules.add(rule);
  }

  private Optional<FeeRule> rule(String stage, Yaml fee) {
    int before = faults.size();
    fee.only(faults, "key", "item", "formula", "amount", "at-most", "at-least", "from", "until", "legal", "mark");
    String item = fee.at("item").text();
    if (!items.contains(item)) {
      faults.add(fee.at("item").fault("fee.item", "item", item));
    }
    if (fee.at("key").value().isEmpty() || fee.at("legal").value().isEmpty()) {
      faults.add(fee.fault("fee.key"));
    }
    Formula formula = formula(fee);
    var bound = new AmountReader(expressions);
    var bounds = new Bounds(bound.read(fee.at("at-most")), bound.read(fee.at("at-least")));
    Validity validity = dated.validity(fee);
    Source source = dated.source(fee);
    return formula == null || faults.size() > before ? Optional.empty()
        : Optional.of(new FeeRule(stage, fee.at("key").text(), item, new FeeRule.Amount(formula, bounds), validity,
            source));
  }

  private @Nullable Formula formula(Yaml fee) {
    if (fee.at("amount").present() == fee.at("formula").present()) {
      faults.add(fee.fault("fee.amount"));
      return null;
    }
    return fee.at("formula").present() ? expressions.formula(fee.at("formula"))
        : new AmountReader(expressions).number(fee.at("amount"));
  }
}
