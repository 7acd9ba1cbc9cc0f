package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.ValueType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fee rules of one definition with its tables and reductions. Immutable; assessing is a pure function of it. */
public final class Tariff {
  private final List<FeeRule> rules;
  private final List<TableVersion> tables;
  private final List<Reduction> reductions;

  Tariff(List<FeeRule> rules, List<TableVersion> tables, List<Reduction> reductions) {
    this.rules = List.copyOf(rules);
    this.tables = List.copyOf(tables);
    this.reductions = List.copyOf(reductions);
  }

  /** The fee stages, in the order of the definition. */
  public Set<String> stages() {
    var stages = new LinkedHashSet<String>();
    rules.forEach(rule -> stages.add(rule.stage()));
    return stages;
  }

  /** How many rules there are, on whatever day. */
  public int rules() {
    return rules.size();
  }

  /** The keys of the fees, for their words. */
  public Set<String> keys() {
    var keys = new LinkedHashSet<String>();
    rules.forEach(rule -> keys.add(rule.key()));
    return keys;
  }

  /** The names of the tables, for their words. */
  public Set<String> tables() {
    return tables.stream().map(TableVersion::table).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The keys of the reductions, for their words. */
  public Set<String> reductions() {
    return reductions.stream().map(Reduction::key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The rules of a stage that hold on a day, as they are shown before anything is known of the case. */
  public List<Published> published(String stage, LocalDate day) {
    return of(stage, day).stream()
        .map(rule -> new Published(
            rule.key(), rule.revenueItem(), rule.formula().text(), rule.source().legal(), rule.source().mark(),
            new Published.Terms(rule.validity().from(), reads(rule, day),
                TablesOfDay.of(tables, day).shown(rule.reads().keySet()))))
        .toList();
  }

  /** The reductions that hold on a day, with the fees of that day that they are taken off. */
  public List<Granted> granted(LocalDate day) {
    return on(day).stream()
        .map(reduction -> Granted.of(reduction, rules.stream()
            .filter(rule -> rule.validity().covers(day) && reduction.scope().of(rule)).map(FeeRule::key)
            .collect(Collectors.toCollection(LinkedHashSet::new))))
        .filter(granted -> !granted.fees().isEmpty())
        .toList();
  }

  /**
   * What is to be paid.
   *
   * @param stage a fee stage of the definition
   * @param values by root and key, as the conditions of the procedure see them; {@code place} says where
   * @param day the day on which the fees became due; it chooses the rules, the tables and the reductions
   * @throws eg.mahalliyat.expressions.ExpressionFailed when a formula cannot be computed with these values
   */
  public Assessment assess(String stage, Map<String, ?> values, LocalDate day) {
    return new Assessing(TablesOfDay.of(tables, day), on(day), values).of(of(stage, day));
  }

  private Map<String, ValueType> reads(FeeRule rule, LocalDate day) {
    var read = new TreeMap<>(rule.reads());
    on(day).stream().filter(reduction -> reduction.scope().of(rule))
        .forEach(reduction -> read.putAll(reduction.reads()));
    return TablesOfDay.of(tables, day).reads(read);
  }

  private List<FeeRule> of(String stage, LocalDate day) {
    return rules.stream().filter(rule -> rule.stage().equals(stage) && rule.validity().covers(day)).toList();
  }

  private List<Reduction> on(LocalDate day) {
    return reductions.stream().filter(reduction -> reduction.validity().covers(day)).toList();
  }
}
