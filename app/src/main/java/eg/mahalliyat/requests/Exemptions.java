package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Line;
import eg.mahalliyat.procedure.Supplement;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.TaskStatus;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.tariff.Assessment;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The payments of a request of which nothing was left: there is no bill, but the applicant has a right to read what he
 * was freed from, and by which decree. Computed for the day on which the payment would have begun.
 */
@Component
public final class Exemptions {
  private final Territory territory;

  Exemptions(Territory territory) {
    this.territory = territory;
  }

  /** The lines of all of them, each with its reductions; empty where nothing was taken off. */
  public List<Line> of(Request request) {
    return request.state().history().stream().filter(Exemptions::neededNoMoney)
        .flatMap(task -> lines(request, task).stream()).toList();
  }

  /** It was done in the moment in which it was opened, and by nobody. */
  private static boolean neededNoMoney(TaskState task) {
    return task.kind() == TaskKind.PAYMENT && !task.task().equals(Supplement.TASK) && task.status() == TaskStatus.DONE
        && task.by() == null && task.openedAt().equals(task.closedAt());
  }

  private List<Line> lines(Request request, TaskState task) {
    var definition = request.service().definition();
    LocalDate day = LocalDate.ofInstant(task.openedAt(), WorkingDays.CAIRO);
    var given = Estimate.placed(territory, request.owner().unitId(), request.service(), request.content().given(), day)
        .with(definition.procedure().findings(request.state()));
    String stage = Objects.requireNonNull(definition.procedure().task(task.task()).work().object());
    Assessment nothing = definition.tariff().assess(stage, given.values(), day);
    return nothing.total().isPositive() ? List.of() : Fees.lines(request.service(), nothing);
  }
}
