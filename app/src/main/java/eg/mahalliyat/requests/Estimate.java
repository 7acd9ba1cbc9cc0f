package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.AddressQuestion;
import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

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

  /** The same in a unit, whose register knows the grade of the road and the zone on that day. */
  public static Money in(Territory territory, int unitId, Service service, Given given, LocalDate day) {
    return of(service, placed(territory, unitId, service, given, day), day);
  }

  /** The same case with its place: unit, governorate, and the grades of road and zone where the register lists them. */
  static Given placed(Territory territory, int unitId, Service service, Given given, LocalDate day) {
    String address = service.definition().questions().stream()
        .filter(question -> question.kind() instanceof AddressQuestion)
        .flatMap(question -> Stream.ofNullable(given.answers().get(question.key()))).findFirst().orElse("");
    return given.in(territory.surroundings(unitId, address, day));
  }

  private static String fees(TaskDefinition payment) {
    return Objects.requireNonNull(payment.work().object());
  }
}
