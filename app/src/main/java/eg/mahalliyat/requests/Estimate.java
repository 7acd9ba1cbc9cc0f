package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.Objects;

/** What a case will cost as things stand, before any bill is opened. */
public final class Estimate {
  private Estimate() {}

  /**
   * The sum over all payments of the procedure.
   *
   * @param given a complete case: formulas read its answers
   */
  public static Money of(Service service, Given given, LocalDate day) {
    return service.definition().procedure().stages().values().stream().flatMap(stage -> stage.tasks().stream())
        .filter(task -> task.kind() == TaskKind.PAYMENT)
        .map(task -> service.definition().tariff().assess(fees(task), given.values(), day).total())
        .reduce(Money.ZERO, Money::plus);
  }

  private static String fees(TaskDefinition payment) {
    return Objects.requireNonNull(payment.work().object());
  }
}
