package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.documents.Accepted;
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
    Service service = opened(serviceCode, unitId);
    return transactions.as(actor, () -> begun(actor.personId(), unitId, service, subject));
  }

  /** The service as it is in force in a unit; {@code Conflict} when it is not open there. */
  Service opened(String serviceCode, int unitId) {
    Service service = openings.in(serviceCode, unitId);
    if (!service.open()) {
      throw new Conflict("requests.not-open", Map.of());
    }
    return service;
  }

  /** Within the running transaction. */
  UUID begun(UUID person, int unitId, Service service, @Nullable Subject subject) {
    return rows.unfinished(person, service, subject).orElseGet(() -> {
      Draft draft = new Draft(ids.next(), person, unitId, service,
          new Request.Content(subject, Map.of(), Map.of()), new Draft.Fate(null, clock.instant()));
      return rows.insert(draft) ? draft.id() : rows.unfinished(person, service, subject).orElseThrow();
    });
  }

  /** The draft, when this actor may see it: his own, or one that his unit's counter has in hand. */
  public Draft draft(Actor actor, UUID id) {
    return transactions.as(actor, () -> rows.find(id)).orElseThrow(() -> new NotFound("draft"));
  }

  /** The drafts of a person that are not submitted, newest first; 20 at most. */
  public List<Draft> open(Actor.Citizen actor) {
    return transactions.as(actor, () -> rows.open(actor.personId()));
  }

  /** Takes what was typed; a valid answer is kept at once. */
  public Answer answer(Actor.Citizen actor, Draft draft, Question question, String typed) {
    if (question.kind() instanceof FileQuestion) {
      // Its answer is the name of what was handed in, and never typed.
      return new Answer.Wrong("required", Map.of());
    }
    Answer answer = question.answer(typed, LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO));
    if (answer instanceof Answer.Valid valid) {
      transactions.run(actor, () -> rows.answer(draft.id(), question.key(), valid.value(), clock.instant()));
    }
    return answer;
  }

  /** Takes a paper. Checked and scanned before it is kept; must be called outside of a transaction. */
  public StoreResult attach(Actor.Citizen actor, Draft draft, Paper paper, String fileName, byte[] bytes) {
    StoreResult result = documents.store(actor, new Upload(actor.personId(), paper.key(), fileName, bytes),
        new Accepted(paper.upload().accept(), paper.upload().maxMegabytes()));
    if (result instanceof StoreResult.Stored stored) {
      transactions.run(actor,
          () -> rows.handIn(draft.id(), paper.key(), stored.document().id(), clock.instant()));
    }
    return result;
  }

  /** Takes the file that a question asks for, in place of an earlier one. Must be called outside of a transaction. */
  public StoreResult attach(Actor.Citizen actor, Draft draft, Question question, String fileName, byte[] bytes) {
    StoreResult result = documents.store(actor, new Upload(actor.personId(), question.key(), fileName, bytes),
        accepted(question));
    if (result instanceof StoreResult.Stored stored) {
      transactions.run(actor, () -> rows.handIn(draft.id(), question.key(), stored.document(), clock.instant()));
    }
    return result;
  }

  /** Takes the file of a question out again; the question is open as before. */
  public void takeOut(Actor.Citizen actor, Draft draft, Question question) {
    transactions.run(actor, () -> rows.takeOut(draft.id(), question.key(), clock.instant()));
  }

  /** What a question that asks for a file takes. */
  static Accepted accepted(Question question) {
    return question.kind() instanceof FileQuestion file ? new Accepted(file.accept(), file.maxMegabytes())
        : new Accepted(List.of(), 0);
  }
}
