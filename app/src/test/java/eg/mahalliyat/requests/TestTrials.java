package eg.mahalliyat.requests;

import static org.awaitility.Awaitility.await;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.TrialServices;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests for the service that tries everything, each in a unit of its own choosing, brought as far as a test wants. */
@Component
public class TestTrials {
  private final Drafts drafts;
  private final Submissions submissions;
  private final Requests requests;
  private final Casework casework;
  private final SiteNotes notes;
  private final TestPeople people;
  private final Payments payments;
  private final Transactions transactions;

  TestTrials(Drafts drafts, Submissions submissions, Requests requests, Casework casework, SiteNotes notes,
      TestPeople people, Payments payments, Transactions transactions) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.requests = requests;
    this.casework = casework;
    this.notes = notes;
    this.people = people;
    this.payments = payments;
    this.transactions = transactions;
  }

  /** @param letter whether civil protection is to be asked */
  public UUID aRequest(Actor.Citizen citizen, String unit, boolean letter) {
    return aRequest(citizen, unit, letter, "20");
  }

  private UUID aRequest(Actor.Citizen citizen, String unit, boolean letter, String area) {
    UUID draft = drafts.begin(citizen, TrialServices.TRIAL, people.unit(unit).id(), null);
    Map.of("area_m2", area, "letter", letter ? "yes" : "no", "mobile", "01001234567").forEach((question, typed) -> {
      Draft now = drafts.draft(citizen, draft);
      if (drafts.answer(citizen, now, now.service().definition().question(question), typed) instanceof Answer.Wrong no) {
        throw new IllegalStateException(question + " " + no);
      }
    });
    return submissions.submit(citizen, draft);
  }

  /** So small that it is free of the fee for its area. */
  UUID aSmallOne(Actor.Citizen citizen, String unit) {
    return complete(aRequest(citizen, unit, false, "4"), unit);
  }

  /** Complete, so that the site is to be inspected; by somebody new at the counter. */
  public UUID underExamination(Actor.Citizen citizen, String unit, boolean letter) {
    return complete(aRequest(citizen, unit, letter), unit);
  }

  private UUID complete(UUID id, String unit) {
    requests.decide(people.aClerkOf(unit), id, "completeness#1", "complete", Grounds.NONE);
    return id;
  }

  /** Inspected, so that the head is to decide. */
  public UUID inspected(Actor.Citizen citizen, String unit) {
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = underExamination(citizen, unit, false);
    inspect(id, holder(id, inspector));
    return id;
  }

  /** Approved, so that its two bills are open. */
  public UUID approved(Actor.Citizen citizen, String unit) {
    UUID id = inspected(citizen, unit);
    requests.decide(people.anOfficial(Role.UNIT_HEAD, unit), id, "decision#1", "approve", Grounds.NONE);
    return id;
  }

  /** Inspected by whoever was drawn, so that the head is to decide. */
  public void inspect(UUID id, Actor.Staff inspector) {
    requests.decide(inspector, id, open(id, "site").id(), "conforms", Grounds.NONE, found(inspector, id));
  }

  /** Everything that the inspection has to bring. */
  public Findings found(Actor.Staff inspector, UUID id) {
    Request request = requests.request(inspector, id);
    if (!(notes.photograph(inspector, request, open(id, "site").id(), "موقع.png", TestRequests.aPicture())
        instanceof StoreResult.Stored stored)) {
      throw new IllegalStateException("the photograph was not taken");
    }
    return new Findings(Map.of("clean", "yes", "width_m", "2.5", "remark", "لا شيء"),
        List.of(stored.document().id().toString()),
        new Findings.Place(new BigDecimal("30.04"), new BigDecimal("31.23")));
  }

  /** On whom the lot fell, in the post of this one: other tests' inspectors may work in the unit too. */
  public Actor.Staff holder(UUID id, Actor.Staff one) {
    String drawn = Objects.requireNonNull(
        await().atMost(Duration.ofSeconds(20)).until(() -> open(id, "site").assignee(), Objects::nonNull));
    return new Actor.Staff(UUID.fromString(drawn.substring("staff:".length())), one.name(), one.unitId(), one.roles());
  }

  public void answer(UUID id, String unit, String decision) {
    Actor.Staff officer = people.anOfficial(Role.LICENCE_OFFICER, unit);
    casework.reply(officer, id, open(id, "civprot").id(), decision, Grounds.NONE,
        new Casework.Answered("4411", LocalDate.of(2026, 5, 10), List.of()));
  }

  public TaskState open(UUID id, String task) {
    return requests.request(new Actor.Machine("test"), id).state().openTasks().stream()
        .filter(t -> t.task().equals(task)).findFirst().orElseThrow();
  }

  public List<Bill> bills(Actor actor, UUID id) {
    return transactions.as(actor, () -> payments.billsOf(Request.stream(id)));
  }
}
