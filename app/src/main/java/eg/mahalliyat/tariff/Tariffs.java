package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.Expressions;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.WrongExpression;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Yaml;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and checks the part {@code fees:} of a definition. */
public final class Tariffs {
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private final Expressions expressions;
  private final Set<String> items;
  private final List<Fault> faults;

  private Tariffs(Names names, Set<String> items, List<Fault> faults) {
    this.expressions = new Expressions(names);
    this.items = items;
    this.faults = faults;
  }

  /**
   * @param names what formulas may use
   * @param items codes of the revenue items
   * @param faults takes everything that is wrong
   */
  public static Tariff read(Yaml tree, Names names, Set<String> items, List<Fault> faults) {
    var reader = new Tariffs(names, items, faults);
    var rules = new ArrayList<FeeRule>();
    tree.entries().forEach((stage, fees) ->
        fees.items().forEach(fee -> reader.rule(stage, fee).ifPresent(rule -> reader.add(rules, rule, fee))));
    return new Tariff(rules);
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
    fee.only(faults, "key", "item", "formula", "amount", "from", "until", "legal", "mark");
    String item = fee.at("item").text();
    if (!items.contains(item)) {
      faults.add(fee.at("item").fault("fee.item", "item", item));
    }
    if (fee.at("key").value().isEmpty() || fee.at("legal").value().isEmpty()) {
      faults.add(fee.fault("fee.key"));
    }
    Optional<Formula> formula = formula(fee);
    var validity = new FeeRule.Validity(
        day(fee.at("from")), fee.at("until").present() ? day(fee.at("until")) : null);
    var source = new FeeRule.Source(fee.at("legal").text(), mark(fee));
    return faults.size() > before
        ? Optional.empty()
        : formula.map(f -> new FeeRule(stage, fee.at("key").text(), item, f, validity, source));
  }

  private Optional<Formula> formula(Yaml fee) {
    if (fee.at("amount").present() == fee.at("formula").present()) {
      faults.add(fee.fault("fee.amount"));
      return Optional.empty();
    }
    try {
      String amount = fee.at("amount").text();
      return Optional.of(expressions.formula(
          fee.at("formula").present() ? fee.at("formula").text() : "egp('" + amount.replace("'", "") + "')"));
    } catch (WrongExpression e) {
      faults.add(fee.fault(e.key(), e.places()));
      return Optional.empty();
    }
  }

  private LocalDate day(Yaml text) {
    try {
      return LocalDate.parse(text.text());
    } catch (DateTimeParseException e) {
      faults.add(text.fault("fee.day"));
      return NO_DAY;
    }
  }

  private Mark mark(Yaml fee) {
    try {
      return Mark.of(fee.at("mark").text());
    } catch (IllegalArgumentException e) {
      faults.add(fee.fault("mark"));
      return Mark.ILLUSTRATIVE;
    }
  }
}
