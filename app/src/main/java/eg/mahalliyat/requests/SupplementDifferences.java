package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.expressions.ExpressionFailed;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.payments.Label;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.SupplementaryBill.Why;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Assessment;
import eg.mahalliyat.tariff.FeeLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What a bill of a request lacks when it is computed with other values, by the rules and for the day of that bill: a
 * supplementary bill asks for the difference, line by line.
 */
@Component
public final class SupplementDifferences {
  /** A bill that keeps what it was computed from. @param inputs that its lines read */
  public record Base(Bill bill, List<Input> inputs) {}

  /** @param key as {@code answers.area_m2}; {@code value} with which the bill was computed */
  public record Input(String key, Label name, String value) {}

  private final Payments payments;
  private final Catalogue catalogue;
  private final SupplementLines lines;
  private final Transactions transactions;

  SupplementDifferences(Payments payments, Catalogue catalogue, SupplementLines lines, Transactions transactions) {
    this.payments = payments;
    this.catalogue = catalogue;
    this.lines = lines;
    this.transactions = transactions;
  }

  /** The bills of a request that can be computed with other values. */
  public List<Base> bases(Actor.Staff official, UUID request) {
    return transactions.as(official, () -> payments.billsOf(Request.stream(request))).stream()
        .filter(bill -> !bill.isSupplement() && Recorded.of(bill.lines()).isPresent())
        .map(bill -> new Base(bill, inputs(bill))).filter(base -> !base.inputs().isEmpty()).toList();
  }

  /** @throws NotFound when it is no such bill of this request */
  public Base base(Actor.Staff official, UUID request, UUID bill) {
    return bases(official, request).stream().filter(base -> base.bill().id().equals(bill)).findFirst()
        .orElseThrow(() -> new NotFound("bill"));
  }

  /**
   * The lines of which more comes out, each with what is missing.
   *
   * @param other values by their keys; what is not in it stays as it was
   * @return empty when no sum can be made of them; no lines when nothing more comes out
   */
  public Optional<List<Line>> lines(Base base, Map<String, String> other, Why why) {
    Recorded recorded = Recorded.of(base.bill().lines()).orElseThrow();
    Service service = recorded.service(catalogue);
    try {
      Assessment now = service.definition().tariff()
          .assess(recorded.stage(), with(recorded.values(), other), base.bill().openedOn());
      return Optional.of(more(service, base.bill(), now, why));
    } catch (ExpressionFailed | ArithmeticException | IllegalStateException | IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  private List<Line> more(Service service, Bill billed, Assessment now, Why why) {
    List<Line> more = new ArrayList<>();
    for (Line line : Fees.lines(service, now)) {
      Money before = billed.lines().stream().filter(one -> one.key().equals(line.key())).map(Line::amount)
          .reduce(Money.ZERO, Money::plus);
      Money missing = line.amount().minus(before);
      if (missing.isPositive()) {
        FeeLine fee = now.lines().get(line.no() - 1);
        String key = Line.SUPPLEMENT + "-" + line.key();
        more.add(new Line(more.size() + 1, key, line.revenueItem(), missing, line.label(),
            ground(LineGround.of(service, fee, null), missing, why)));
      }
    }
    return more;
  }

  /** How the whole comes out now, and that this is the difference. */
  private Ground ground(Ground whole, Money missing, Why why) {
    Map<String, Object> told = new LinkedHashMap<>();
    Json.MAPPER.readTree(whole.explanation()).properties().forEach(part -> told.put(part.getKey(), part.getValue()));
    told.putAll(lines.told(why));
    told.put("before", missing.plain());
    told.put("reductions", List.of());
    return new Ground(Json.write(told), whole.legal().isEmpty() ? why.legal() : whole.legal(), whole.mark());
  }

  private static List<Input> inputs(Bill bill) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    for (Line line : bill.lines()) {
      for (JsonNode input : Json.MAPPER.readTree(line.ground().explanation()).path("inputs").values()) {
        String key = input.path("key").asString("");
        inputs.putIfAbsent(key, new Input(key, new Label(input.path("name").path("ar").asString(key),
            input.path("name").path("en").asString(key)), input.path("value").asString("")));
      }
    }
    return List.copyOf(inputs.values());
  }

  private static Map<String, Map<String, String>> with(Map<String, Map<String, String>> values,
      Map<String, String> other) {
    Map<String, Map<String, String>> changed = new HashMap<>();
    values.forEach((root, kept) -> changed.put(root, new HashMap<>(kept)));
    other.forEach((name, value) -> changed.computeIfAbsent(name.substring(0, name.indexOf('.')), _ -> new HashMap<>())
        .put(name.substring(name.indexOf('.') + 1), value));
    return changed;
  }
}
