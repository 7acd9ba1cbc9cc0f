package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.documents.Upload;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What applicants have told so far: begun, filled page by page, kept until it is submitted. */
@Component
public final class Drafts {
  private final DraftRows rows;
  private final Openings openings;
  private final Documents documents;
  private final Transactions transactions;
  private final Ids ids;
  private final InstantSource clock;

  Drafts(DraftRows rows, Openings openings, Documents documents, Transactions transactions, Ids ids,
      InstantSource clock) {
    this.rows = rows;
    this.openings = openings;
    this.documents = documents;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Begins a request, or goes on with the one that was begun for the same subject.
   *
   * @param serviceCode a service of the guide
   * @param unitId whose office will handle it
   * @param subject the register's entry that it is about, or null
   * @return the draft's id
   * @throws eg.mahalliyat.platform.Conflict when the service is not open in this unit
   */
  public UUID begin(Actor.Citizen actor, String serviceCode, int unitId, @Nullable Subject subject) {
    Service service = openings.in(serviceCode, unitId);
    if (!service.open()) {
      throw new Conflict("requests.not-open", Map.of());
    }
    return transactions.as(actor, () -> rows.unfinished(actor.personId(), service, subject).orElseGet(() -> {
      Draft draft = new Draft(ids.next(), actor.personId(), unitId, service,
          new Request.Content(subject, Map.of(), Map.of()), new Draft.Fate(null, clock.instant()));
      return rows.insert(draft) ? draft.id() : rows.unfinished(actor.personId(), service, subject).orElseThrow();
    }));
  }

  public Draft draft(Actor.Citizen actor, UUID id) {
    return transactions.as(actor, () -> rows.find(id)).orElseThrow(() -> new NotFound("draft"));
  }

  /** The drafts of a person that are not submitted, newest first; 20 at most. */
  public List<Draft> open(Actor.Citizen actor) {
    return transactions.as(actor, () -> rows.open(actor.personId()));
  }

  /** Takes what was typed; a valid answer is kept at once. */
  public Answer answer(Actor.Citizen actor, Draft draft, Question question, String typed) {
    Answer answer = question.answer(typed, LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO));
    if (answer instanceof Answer.Valid valid) {
      transactions.run(actor, () -> rows.answer(draft.id(), question.key(), valid.value(), clock.instant()));
    }
    return answer;
  }

  /** Takes a paper. Checked and scanned before it is kept; must be called outside of a transaction. */
  public StoreResult attach(Actor.Citizen actor, Draft draft, Paper paper, String fileName, byte[] bytes) {
    StoreResult result =
        documents.store(actor, new Upload(actor.personId(), paper.key(), fileName, bytes));
    if (result instanceof StoreResult.Stored stored) {
      transactions.run(actor,
          () -> rows.handIn(draft.id(), paper.key(), stored.document().id(), clock.instant()));
    }
    return result;
  }
}
