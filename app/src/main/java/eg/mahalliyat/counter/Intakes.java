package eg.mahalliyat.counter;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.CounterDrafts;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Subject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a clerk takes in for whoever stands there. Each deed is one of a visit, and within the agent's power. */
@Component
public final class Intakes {
  private final Visits visits;
  private final Mandates mandates;
  private final IntakeRows rows;
  private final CounterDrafts counterDrafts;
  private final Drafts drafts;
  private final Transactions transactions;

  Intakes(Visits visits, Mandates mandates, IntakeRows rows, CounterDrafts counterDrafts, Drafts drafts,
      Transactions transactions) {
    this.visits = visits;
    this.mandates = mandates;
    this.rows = rows;
    this.counterDrafts = counterDrafts;
    this.drafts = drafts;
    this.transactions = transactions;
  }

  /**
   * Begins a request.
   *
   * @param subject the register's entry that it is about, or null
   * @return the draft's id
   */
  public UUID begin(Actor.Staff clerk, Visit visit, Service service,
      @Nullable Subject subject) {
    mandates.check(clerk, visit, service);
    UUID draft = counterDrafts.begin(clerk, visit.personId(), service.code(), subject);
    transactions.run(clerk, () -> rows.put(clerk, draft, visit.id()));
    return draft;
  }

  /** Goes on with what the person began. */
  public void take(Actor.Staff clerk, Visit visit, UUID draft, String reason) {
    Draft there = counterDrafts.of(clerk, visit.personId()).stream().filter(it -> it.id().equals(draft)).findFirst()
        .orElseThrow(() -> new NotFound("draft"));
    mandates.check(clerk, visit, there.service());
    counterDrafts.take(clerk, visit.personId(), draft, reason);
    transactions.run(clerk, () -> rows.put(clerk, draft, visit.id()));
  }

  /** @throws NotFound when this clerk does not have it in hand */
  public Intake intake(Actor.Staff clerk, UUID id) {
    IntakeRows.Row row = transactions.as(clerk, () -> rows.find(id)).orElseThrow(() -> new NotFound("draft"));
    Visit visit = visits.confirmed(clerk, row.visit());
    return new Intake(visit, drafts.draft(clerk, id), row.originals(), transactions.as(clerk, () -> rows.scans(id)));
  }

  /**
   * The same for something that is done in it: an agent's power has to be good for it now, and not only when he began.
   *
   * @throws Conflict when it is not
   */
  public Intake acting(Actor.Staff clerk, UUID id) {
    Intake intake = intake(clerk, id);
    mandates.check(clerk, intake.visit(), intake.draft().service());
    return intake;
  }

  /** @return what is wrong, by question */
  public Map<String, Answer.Wrong> answer(Actor.Staff clerk, Intake intake, Map<String, String> typed) {
    return counterDrafts.answer(clerk, intake.draft(), typed);
  }

  public void leave(Actor.Staff clerk, Intake intake) {
    counterDrafts.leave(clerk, intake.draft());
  }
}
