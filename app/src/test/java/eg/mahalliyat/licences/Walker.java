package eg.mahalliyat.licences;

import static org.awaitility.Awaitility.await;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentFact;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Casework;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.SiteNotes;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.shared.Yaml;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does the steps of a golden case on the running platform, by its front doors: somebody of the role at each. */
@Component
class Walker {
  private static final Actor.Machine CASHIER = new Actor.Machine("test-cashier");
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Requests requests;
  private final Casework casework;
  private final SiteNotes notes;
  private final Payments payments;
  private final Journal journal;
  private final Transactions transactions;
  private final TestPeople people;
  private final InstantSource clock;

  Walker(Requests requests, Casework casework, SiteNotes notes, Payments payments, Journal journal,
      Transactions transactions, TestPeople people, InstantSource clock) {
    this.requests = requests;
    this.casework = casework;
    this.notes = notes;
    this.payments = payments;
    this.journal = journal;
    this.transactions = transactions;
    this.people = people;
    this.clock = clock;
  }

  void step(Actor.Citizen applicant, UUID request, Yaml step) {
    if (step.at("refused").present()) {
      return; // a deed that the case wants to be turned down
    }
    if (step.at("settle").present()) {
      pay(applicant, request);
    } else if (!step.at("issued").present() && !step.at("assign").present()) {
      TaskState task = open(applicant, request, step.at("task").text());
      deed(request, task, official(request, task), step);
    }
  }

  private void deed(UUID request, TaskState task, Actor.Staff official, Yaml step) {
    Grounds grounds = new Grounds(step.at("text").text(), step.at("reasons").texts(), step.at("missing").texts());
    if (step.at("decide").present()) {
      Findings found = findings(official, request, task, step);
      casework.decide(official, request, task.id(), step.at("decide").text(), grounds, found);
    } else if (step.at("reply").present()) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
      casework.reply(official, request, task.id(), step.at("reply").text(), grounds,
          new Casework.Answered(step.at("reference").text(), today, List.of()));
    } else if (step.at("allocated").present()) {
      casework.allocate(official, request, task.id(), step.at("allocated").text());
    } else if (step.at("hand-over").present()) {
      casework.handOver(official, request, task.id(), step.at("hand-over").text());
    } else {
      throw new IllegalStateException("no deed for line " + step.line());
    }
  }

  private Findings findings(Actor.Staff official, UUID id, TaskState task, Yaml step) {
    Map<String, String> checklist = new LinkedHashMap<>();
    step.at("findings").entries().forEach((key, value) -> checklist.put(key, value.text()));
    Request request = requests.request(official, id);
    step.at("photographs").texts().forEach(name ->
        notes.photograph(official, request, task.id(), "photograph.png", TestRequests.aPicture()));
    List<String> photographs =
        notes.of(official, id, task.id()).photographs().stream().map(UUID::toString).toList();
    return new Findings(checklist, photographs, place(step.at("place").texts()));
  }

  private static Findings.@Nullable Place place(List<String> told) {
    return told.size() < 2 ? null
        : new Findings.Place(new BigDecimal(told.getFirst()), new BigDecimal(told.getLast()));
  }

  /** The one on whom the lot fell, otherwise somebody new with the role. */
  private Actor.Staff official(UUID id, TaskState task) {
    int unit = requests.request(CASHIER, id).owner().unitId();
    String role = Objects.requireNonNull(task.role());
    return drawn(id, task).map(it -> new Actor.Staff(it, "drawn", unit, Set.of(role)))
        .orElseGet(() -> people.anOfficial(Role.ofCode(role).orElseThrow(), TestLicences.UNIT));
  }

  private Optional<UUID> drawn(UUID id, TaskState task) {
    Request request = requests.request(CASHIER, id);
    if (!request.service().definition().procedure().task(task.task()).doer().blind()) {
      return Optional.empty();
    }
    await().atMost(PATIENCE).until(() -> assignee(id, task) != null);
    String who = Objects.requireNonNull(assignee(id, task));
    return Optional.of(UUID.fromString(who.substring(who.indexOf(':') + 1)));
  }

  private @Nullable String assignee(UUID id, TaskState task) {
    return Objects.requireNonNull(requests.request(CASHIER, id).state().tasks().get(task.id())).assignee();
  }

  private TaskState open(Actor actor, UUID id, String task) {
    await("task " + task).atMost(PATIENCE).until(() -> find(actor, id, task).isPresent());
    return find(actor, id, task).orElseThrow();
  }

  private Optional<TaskState> find(Actor actor, UUID id, String task) {
    return requests.request(actor, id).state().openTasks().stream().filter(it -> it.task().equals(task)).findFirst();
  }

  /** The provider says that the bill is paid. A bill of nothing was never opened. */
  private void pay(Actor.Citizen applicant, UUID request) {
    for (Bill bill : transactions.as(applicant, () -> payments.billsOf(Request.stream(request)))) {
      if (bill.isOpen()) {
        transactions.run(CASHIER, () -> journal.append(CASHIER, "bill:" + bill.id(), Scope.NONE,
            new PaymentFact.BillPaid(bill.id(), bill.subject(), UUID.randomUUID(), "test", "0",
                bill.total().piastres(), "R-1")));
      }
    }
  }
}
