package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.payments.Label;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.payments.Payer;
import eg.mahalliyat.platform.Ids;
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
        lines(service, assessment), expires, request.id().number().digits()));
  }

  static List<Line> lines(Service service, Assessment assessment) {
    List<Line> lines = new ArrayList<>();
    for (FeeLine fee : assessment.lines()) {
      // The first line keeps all that was read, so that the bill can be computed once more.
      Map<String, String> read = lines.isEmpty() ? assessment.read() : null;
      lines.add(new Line(lines.size() + 1, fee.key(), fee.revenueItem(), fee.amount(),
          label(service, "fees." + fee.key()), LineGround.of(service, fee, read)));
    }
    return lines;
  }

  private static Label label(Service service, String key) {
    return new Label(service.words(Words.ARABIC).text(key), service.words(Words.ENGLISH).text(key));
  }
}
