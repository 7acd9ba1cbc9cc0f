package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and checks the part {@code reductions:} of a definition. */
final class ReductionReader {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final String PLACE = "EG\\d{2}(-\\d{2,3})?";

  private final ExpressionReader expressions;
  private final List<FeeRule> rules;
  private final List<Fault> faults;
  private final DatedReader dated;

  ReductionReader(ExpressionReader expressions, List<FeeRule> rules) {
    this.expressions = expressions;
    this.rules = rules;
    this.faults = expressions.faults();
    this.dated = new DatedReader(faults);
  }

  List<Reduction> read(Yaml tree) {
    var all = new ArrayList<Reduction>();
    for (Yaml part : tree.items()) {
      int before = faults.size();
      Reduction reduction = reduction(part, before);
      if (reduction != null) {
        twice(all, reduction, part);
        all.add(reduction);
      }
    }
    return all;
  }

  private @Nullable Reduction reduction(Yaml part, int before) {
    part.only(faults, "key", "fees", "items", "places", "when", "percent", "amount", "from", "until", "legal", "mark");
    if (part.at("key").value().isEmpty() || part.at("legal").value().isEmpty()) {
      faults.add(part.fault("reduction.key"));
    }
    var scope = new Reduction.Scope(known(part.at("fees"), true), known(part.at("items"), false),
        places(part.at("places")), expressions.condition(part.at("when")));
    Formula less = less(part);
    Validity validity = dated.validity(part);
    Source source = dated.source(part);
    return less == null || faults.size() > before ? null : new Reduction(part.at("key").text(), scope,
        new Reduction.Less(less, part.at("percent").present()), validity, source);
  }

  private @Nullable Formula less(Yaml part) {
    boolean percent = part.at("percent").present();
    if (percent == part.at("amount").present()) {
      faults.add(part.fault("reduction.less"));
      return null;
    }
    Yaml text = part.at(percent ? "percent" : "amount");
    if (DatedReader.isNumber(text)) {
      BigDecimal value = dated.number(text);
      if (value.signum() <= 0 || percent && value.compareTo(WHOLE) > 0) {
        faults.add(text.fault("reduction.percent", "text", text.text()));
      }
    }
    return new AmountReader(expressions).read(text);
  }

  private Set<String> known(Yaml list, boolean fees) {
    var named = new LinkedHashSet<String>();
    for (Yaml name : list.items()) {
      boolean there = rules.stream()
          .anyMatch(rule -> (fees ? rule.key() : rule.revenueItem()).equals(name.text()));
      if (!there) {
        faults.add(name.fault("reduction.fee", "name", name.text()));
      }
      named.add(name.text());
    }
    return named;
  }

  private Set<String> places(Yaml list) {
    var places = new LinkedHashSet<String>();
    for (Yaml place : list.items()) {
      if (!place.text().matches(PLACE)) {
        faults.add(place.fault("variant.place", "place", place.text()));
      }
      places.add(place.text());
    }
    return places;
  }

  private void twice(List<Reduction> all, Reduction reduction, Yaml part) {
    if (all.stream().anyMatch(other ->
        other.key().equals(reduction.key()) && other.validity().meets(reduction.validity()))) {
      faults.add(part.fault("reduction.twice", "key", reduction.key()));
    }
  }
}
