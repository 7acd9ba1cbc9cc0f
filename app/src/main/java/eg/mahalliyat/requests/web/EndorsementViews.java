package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.TaskStatus;
import eg.mahalliyat.requests.Endorsements;
import eg.mahalliyat.requests.Estimate;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an office-holder has to see at one glance before he opens a case. */
@Component
public class EndorsementViews {
  private static final Set<TaskKind> REVIEWS = Set.of(TaskKind.REVIEW, TaskKind.INSPECTION, TaskKind.LETTER);

  /**
   * @param suggested the decision that the way here suggests; empty when it suggests none
   * @param due its day, empty when it has none
   * @param reviews what reviewers decided, and why where they objected
   * @param found what inspections and answers found, and what it will cost
   */
  public record Card(String id, String number, String service, String applicant, String task, String suggested,
      Due due, List<Review> reviews, List<Row> found) {}

  /** By when. */
  public record Due(String day, boolean late) {}

  /** @param note reasons and words of a decision that objects; empty for the others */
  public record Review(String task, String decision, boolean objects, String note) {}

  private final Refused refused;
  private final Territory territory;

  EndorsementViews(Refused refused, Territory territory) {
    this.refused = refused;
    this.territory = territory;
  }

  private Money expected(Request request, LocalDate day) {
    return Estimate.in(territory, request.owner().unitId(), request.service(), request.given(), day);
  }

  Card card(Web web, Endorsements.Due due, Instant now) {
    Request request = due.request();
    Words words = request.service().words(web.words().locale());
    TaskState task = Objects.requireNonNull(request.state().tasks().get(due.waiting().taskId()));
    String suggested = task.opening().suggested();
    List<Row> found = new ArrayList<>(FoundViews.of(web, request));
    found.add(new Row(web.t("desk.amount"), web.money(expected(request, LocalDate.ofInstant(now, WorkingDays.CAIRO)))));
    Instant at = due.waiting().dueAt();
    return new Card(request.id().uuid().toString(), request.id().number().shown(),
        request.service().title(web.words().locale()), request.owner().applicant(), words.text("tasks." + task.task()),
        suggested == null ? "" : words.find("decisions." + task.task() + "." + suggested).orElse(suggested),
        new Due(at == null ? "" : web.day(at), due.waiting().late(now)), reviews(web, request), found);
  }

  /** The latest of each task, in the order in which they were taken. */
  private List<Review> reviews(Web web, Request request) {
    return request.state().history().stream()
        .filter(task -> REVIEWS.contains(task.kind()) && task.status() == TaskStatus.DONE)
        .filter(task -> Objects.equals(request.state().decisions().get(task.task()), task.decision()))
        .map(task -> review(web, request, task)).toList();
  }

  private Review review(Web web, Request request, TaskState task) {
    Words words = request.service().words(web.words().locale());
    var closing = Objects.requireNonNull(task.closing());
    String decision = String.valueOf(closing.result());
    boolean objects = request.service().definition().procedure().task(task.task()).work().choices().stream()
        .anyMatch(choice -> choice.key().equals(decision) && choice.negative());
    List<String> notes = new ArrayList<>(refused.reasons(web, request, task.task(), decision, closing.grounds()));
    if (!closing.grounds().text().isBlank()) {
      notes.add(closing.grounds().text());
    }
    return new Review(words.text("tasks." + task.task()),
        words.find("decisions." + task.task() + "." + decision).orElse(decision), objects,
        String.join(web.arabic() ? "، " : "; ", notes));
  }
}
