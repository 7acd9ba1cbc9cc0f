package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.payments.Label;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.payments.Payer;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.tariff.Assessment;
import eg.mahalliyat.tariff.FeeLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Assesses what a payment stage costs, and writes the bill with each line explained. */
@Component
final class Fees {
  private final Ids ids;

  Fees(Ids ids) {
    this.ids = ids;
  }

  /**
   * The bill of a payment task; empty when nothing is owed.
   *
   * @param given the case with what was found in it up to now
   */
  Optional<NewBill> bill(Request request, Given given, TaskDefinition payment, TaskState task, Instant now) {
    Service service = request.service();
    Assessment assessment = service.definition().tariff().assess(Objects.requireNonNull(payment.work().object()),
        given.values(), LocalDate.ofInstant(now, WorkingDays.CAIRO));
    if (!assessment.total().isPositive()) {
      return Optional.empty();
    }
    Payer payer = new Payer(request.owner().unitId(), request.owner().personId());
    // What does not lapse can be paid as long as it is wanted.
    Instant expires = payment.timing().lapse() == null ? null : task.dueAt();
    return Optional.of(new NewBill(ids.next(), request.stream(), label(service, "title"), payer,
        lines(service, assessment), expires));
  }

  private static List<Line> lines(Service service, Assessment assessment) {
    List<Line> lines = new ArrayList<>();
    for (FeeLine fee : assessment.lines()) {
      lines.add(new Line(lines.size() + 1, fee.key(), fee.revenueItem(), fee.amount(),
          label(service, "fees." + fee.key()), ground(service, fee)));
    }
    return lines;
  }

  private static Ground ground(Service service, FeeLine fee) {
    FeeLine.Basis basis = fee.basis();
    List<Map<String, Object>> inputs = basis.inputs().entrySet().stream()
        .map(input -> Map.<String, Object>of("name", named(service, input.getKey()), "value", input.getValue()))
        .toList();
    Map<String, Object> explanation = Map.of("rule", named(service, "fees." + fee.key() + "-rule"),
        "formula", basis.formula(), "version", basis.ruleVersion(), "inputs", inputs);
    return new Ground(Json.write(explanation), basis.legal(), basis.mark());
  }

  /** What an input such as {@code answers.years} or {@code subject.area_m2} is called in both languages. */
  private static Map<String, String> named(Service service, String input) {
    return Map.of("ar", name(service, Words.ARABIC, input), "en", name(service, Words.ENGLISH, input));
  }

  private static String name(Service service, Locale locale, String input) {
    String key = input.startsWith("answers.") ? "questions." + input.substring(8) + ".label" : input;
    return service.words(locale).find(key).orElse("");
  }

  private static Label label(Service service, String key) {
    return new Label(service.words(Words.ARABIC).text(key), service.words(Words.ENGLISH).text(key));
  }
}
