package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Journey;
import eg.mahalliyat.catalogue.Page;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Drafts at a counter: begun there for somebody, or begun by the applicant and gone on with there. They are the same
 * drafts; what a counter has in hand, its unit sees as well.
 *
 * <p>Whoever calls this has made sure that the applicant, or his agent, is there.
 */
@Component
public final class CounterDrafts {
  private static final Actor.Machine SELF = new Actor.Machine("requests-counter");
  private static final String CHANNEL = "counter";

  private final DraftRows rows;
  private final Drafts drafts;
  private final Documents documents;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  CounterDrafts(DraftRows rows, Drafts drafts, Documents documents, Journal journal, Transactions transactions,
      InstantSource clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.documents = documents;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether a counter may begin it. */
  public static boolean takes(Service service) {
    return service.open() && service.definition().about().channels().contains(CHANNEL);
  }

  /**
   * Begins a request for somebody, in the clerk's own unit.
   *
   * @param subject the register's entry that it is about, or null
   * @return the draft's id
   * @throws Conflict when the service is not open here or not at a counter, or a draft about the same entry is there
   */
  public UUID begin(Actor.Staff clerk, UUID person, String serviceCode, @Nullable Subject subject) {
    Service service = drafts.opened(serviceCode, clerk.unitId());
    if (!takes(service)) {
      throw new Conflict("requests.not-at-counter", Map.of());
    }
    return transactions.as(SELF, () -> {
      if (rows.unfinished(person, service, subject).isPresent()) {
        throw new Conflict("requests.begun-already", Map.of());
      }
      UUID id = drafts.begun(person, clerk.unitId(), service, subject);
      rows.atCounter(id, clerk.unitId());
      note(clerk, id, person, new Facts.DraftBegunAtCounter(id, service.code()));
      return id;
    });
  }

  /** What somebody has begun for this unit and not submitted, here or on the portal; newest first. */
  public List<Draft> of(Actor.Staff clerk, UUID person) {
    return transactions.as(SELF, () -> rows.open(person)).stream()
        .filter(draft -> draft.unitId() == clerk.unitId()).toList();
  }

  /** Whose draft has this code, among those for this unit; empty also when more than one has it. */
  public Optional<UUID> personOf(Actor.Staff clerk, DraftCode code) {
    List<UUID> people = transactions.as(SELF, () -> rows.begunIn(clerk.unitId(), code.range(clock.instant()))).stream()
        .filter(draft -> code.fits(draft.id())).map(Draft::personId).distinct().toList();
    return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
  }

  /**
   * Goes on with a draft; its papers are this unit's to see from now on.
   *
   * @param reason a coded word for why the applicant does not go on himself
   * @throws NotFound when it is not this person's, or for another unit
   */
  public void take(Actor.Staff clerk, UUID person, UUID id, String reason) {
    transactions.run(SELF, () -> {
      Draft draft = rows.find(id).filter(it -> it.personId().equals(person) && it.unitId() == clerk.unitId()
          && it.fate().requestId() == null).orElseThrow(() -> new NotFound("draft"));
      rows.atCounter(id, clerk.unitId());
      if (!draft.content().papers().isEmpty()) {
        transactions.write(List.of(documents.linking(draft.content().papers().values(), clerk.unitId())));
      }
      note(clerk, id, person, new Facts.DraftTakenAtCounter(id, reason));
    });
  }

  /** Leaves it to the applicant, who goes on with it on the portal. */
  public void leave(Actor.Staff clerk, Draft draft) {
    drafts.draft(clerk, draft.id());
    transactions.run(SELF, () -> {
      rows.atCounter(draft.id(), null);
      note(clerk, draft.id(), draft.personId(), new Facts.DraftLeftToApplicant(draft.id()));
    });
  }

  /**
   * Takes the answers of a page that asks much at once, by the same journey as the applicant's own pages: each valid
   * one is kept, and what is not asked with these answers is passed over.
   *
   * @param typed by question; those that did not stand on the page are missing in it
   * @return what is wrong, by question
   */
  public Map<String, Answer.Wrong> answer(Actor.Staff clerk, Draft draft, Map<String, String> typed) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    Map<String, Answer.Wrong> wrong = new LinkedHashMap<>();
    Map<String, String> valid = new LinkedHashMap<>();
    Request.Content content = draft.content();
    for (Question question : draft.service().definition().questions()) {
      String text = typed.get(question.key());
      boolean typedIn = !(question.kind() instanceof FileQuestion);
      if (text == null || !typedIn || !asked(draft.service(), content, question)) {
        continue;
      }
      switch (question.answer(text, today)) {
        case Answer.Valid answer -> {
          valid.put(question.key(), answer.value());
          content = content.answered(question.key(), answer.value());
        }
        case Answer.Wrong no -> wrong.put(question.key(), no);
      }
    }
    transactions.run(clerk, () -> rows.answers(draft.id(), valid, clock.instant()));
    return wrong;
  }

  /**
   * Says which paper of the list each document is.
   *
   * @param papers all that there are, by key
   * @param files names of those that answer a question, by question; empty for one that is open again
   */
  public void sort(Actor.Staff clerk, Draft draft, Map<String, UUID> papers, Map<String, Optional<String>> files) {
    Map<String, String> names = new LinkedHashMap<>();
    files.forEach((question, name) -> name.ifPresent(it -> names.put(question, it)));
    transactions.run(clerk, () -> rows.sorted(draft.id(), papers, files.keySet(), names, clock.instant()));
  }

  private static boolean asked(Service service, Request.Content content, Question question) {
    return Journey.of(service.definition(), content.given()).pages().stream()
        .anyMatch(page -> page instanceof Page.Ask ask && ask.question().key().equals(question.key()));
  }

  private void note(Actor.Staff clerk, UUID draft, UUID person, Fact fact) {
    journal.append(clerk, "draft:" + draft, Scope.of(clerk.unitId(), person), fact);
  }
}
