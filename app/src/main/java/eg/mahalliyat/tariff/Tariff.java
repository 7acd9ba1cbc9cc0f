package eg.mahalliyat.tariff;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fee rules of one definition. Immutable; assessing is a pure function of it. */
public final class Tariff {
  private final List<FeeRule> rules;

  Tariff(List<FeeRule> rules) {
    this.rules = List.copyOf(rules);
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

  /** The rules of a stage that hold on a day, as they are shown before anything is known of the case. */
  public List<Published> published(String stage, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.stage().equals(stage) && rule.validity().covers(day))
        .map(rule -> new Published(
            rule.key(), rule.revenueItem(), rule.formula().text(), rule.source().legal(), rule.source().mark(),
            new Published.Terms(rule.validity().from(), rule.formula().reads())))
        .toList();
  }

  /**
   * What is to be paid.
   *
   * @param stage a fee stage of the definition
   * @param values by root and key, as the conditions of the procedure see them
   * @param day the day on which the fees became due; it chooses the rules
   * @throws eg.mahalliyat.expressions.ExpressionFailed when a formula cannot be computed with these values
   */
  public Assessment assess(String stage, Map<String, ?> values, LocalDate day) {
    return new Assessment(rules.stream()
        .filter(rule -> rule.stage().equals(stage) && rule.validity().covers(day))
        .map(rule -> rule.line(values))
        .filter(line -> line.amount().isPositive())
        .toList());
  }
}
