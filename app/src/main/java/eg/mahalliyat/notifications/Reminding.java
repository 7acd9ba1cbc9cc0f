package eg.mahalliyat.notifications;

import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.procedure.Actor;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.TaskStatus;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What applicants are told of their own last days, and when what they were asked for is not asked any more. */
@Component
class Reminding {
  static final String DUE_SOON = "TaskDueSoon";
  static final String TAKEN_BACK = "DecisionTakenBack";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final Set<TaskKind> ASKED = Set.of(TaskKind.PAYMENT, TaskKind.COMPLETION);

  private final Words words;

  Reminding(Words words) {
    this.words = words;
  }

  /** Whether it need be looked at: most reminders are for officials. */
  static boolean concernsApplicants(Entry fact) {
    return fact.type().equals(TAKEN_BACK)
        || Actor.APPLICANT.equals(Json.read(fact.data(), ProcedureFact.TaskDueSoon.class).role());
  }

  /** Empty when there is nothing to say to the applicant. */
  Optional<String> text(Entry fact, Request request, Locale language) {
    return fact.type().equals(DUE_SOON)
        ? dueSoon(Json.read(fact.data(), ProcedureFact.TaskDueSoon.class), request, language)
        : takenBack(fact.at(), request, language);
  }

  private Optional<String> dueSoon(ProcedureFact.TaskDueSoon fact, Request request, Locale language) {
    return Optional.ofNullable(request.state().tasks().get(fact.taskId())).filter(TaskState::open)
        .map(task -> words.in(language).of("sms.TaskDueSoon." + task.kind().word(),
            Map.of("number", request.id().number().shown(), "day", day(fact.dueAt()))));
  }

  /** The bill or the list of what is missing, of which he had heard, went with the decision. */
  private Optional<String> takenBack(Instant at, Request request, Locale language) {
    boolean told = request.state().tasks().values().stream().anyMatch(task -> ASKED.contains(task.kind())
        && task.status() == TaskStatus.CANCELLED && at.equals(task.closedAt()));
    return told ? Optional.of(words.in(language).of("sms.DecisionTakenBack", "number", request.id().number().shown()))
        : Optional.empty();
  }

  private static String day(Instant at) {
    return DAY.format(at.atZone(WorkingDays.CAIRO));
  }
}
