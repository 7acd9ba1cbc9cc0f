package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.documents.Accepted;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.documents.Upload;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The applicant supplies what an official found missing, item by item, and sends it when all is there. */
@Component
public final class Completions {
  /** A clerk hands in for the applicant who stands there: what he has handed in himself is the applicant's to see. */
  private static final Actor.Machine COUNTER = new Actor.Machine("requests-counter");

  /**
   * What is asked for and what is there already.
   *
   * @param missing keys of papers and questions, as the official listed them
   * @param supplied what has been handed in since
   */
  public record Completion(Request request, TaskState task, Grounds grounds, Request.Content supplied) {
    public List<String> missing() {
      return grounds.missing();
    }

    public boolean has(String key) {
      return supplied.papers().containsKey(key) || supplied.answers().containsKey(key);
    }

    public boolean complete() {
      return missing().stream().allMatch(this::has);
    }
  }

  private final Requests requests;
  private final SupplementRows supplements;
  private final Documents documents;
  private final Transactions transactions;
  private final InstantSource clock;

  Completions(Requests requests, SupplementRows supplements, Documents documents, Transactions transactions,
      InstantSource clock) {
    this.requests = requests;
    this.supplements = supplements;
    this.documents = documents;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What is asked for, and what was handed in since.
   *
   * @param actor the applicant, or a clerk of the unit before whom he stands
   * @throws Conflict when nothing is asked for just now
   */
  public Completion completion(Actor actor, UUID id) {
    Request request = requests.request(actor, id);
    TaskState task = request.state().openTasks().stream().filter(t -> t.kind() == TaskKind.COMPLETION).findFirst()
        .orElseThrow(() -> new Conflict("requests.nothing-missing", Map.of()));
    return new Completion(request, task, asked(request),
        transactions.as(keeper(actor), () -> supplements.find(id, task.id())));
  }

  private static Actor keeper(Actor actor) {
    return actor instanceof Actor.Staff ? COUNTER : actor;
  }

  /** Takes one paper. Must be called outside of a transaction. */
  public StoreResult attach(Actor actor, Completion completion, String key, String fileName, byte[] bytes) {
    only(completion, key);
    Definition definition = completion.request().service().definition();
    Optional<Question> asked = definition.questions().stream().filter(q -> q.key().equals(key)).findFirst();
    StoreResult result = documents.store(actor, new Upload(completion.request().owner().personId(), key, fileName, bytes),
        asked.map(Drafts::accepted).orElseGet(() -> accepted(definition.paper(key))));
    if (result instanceof StoreResult.Stored stored) {
      Request.Content supplied = completion.supplied().handedIn(key, stored.document().id());
      keep(actor, completion, asked.isPresent() ? supplied.answered(key, stored.document().fileName()) : supplied);
    }
    return result;
  }

  private static Accepted accepted(Paper paper) {
    return new Accepted(paper.upload().accept(), paper.upload().maxMegabytes());
  }

  /** Takes one answer. */
  public Answer answer(Actor actor, Completion completion, String key, String typed) {
    only(completion, key);
    Question question = completion.request().service().definition().question(key);
    if (question.kind() instanceof FileQuestion) {
      return new Answer.Wrong("required", Map.of());
    }
    Answer answer = question.answer(typed, LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO));
    if (answer instanceof Answer.Valid valid) {
      keep(actor, completion, completion.supplied().answered(key, valid.value()));
    }
    return answer;
  }

  /** Sends everything; the request goes on. */
  public void send(Actor actor, UUID id) {
    Completion completion = completion(actor, id);
    if (!completion.complete()) {
      throw new Conflict("requests.incomplete", Map.of());
    }
    Request.Content content = completion.request().content();
    for (var answer : completion.supplied().answers().entrySet()) {
      content = content.answered(answer.getKey(), answer.getValue());
    }
    List<Write> writes = new ArrayList<>();
    for (var paper : completion.supplied().papers().entrySet()) {
      content = content.handedIn(paper.getKey(), paper.getValue());
    }
    Collection<UUID> papers = completion.supplied().papers().values();
    if (!papers.isEmpty()) {
      Write linking = documents.linking(papers, completion.request().owner().unitId());
      if (actor instanceof Actor.Staff) {
        // Some may be of the applicant's own, which no official could link.
        transactions.run(COUNTER, () -> transactions.write(List.of(linking)));
      } else {
        writes.add(linking);
      }
    }
    requests.supply(actor, id, completion.task().id(), content, writes);
  }

  /** The grounds of the decision that led here: the latest one that lists something missing. */
  private static Grounds asked(Request request) {
    return request.state().tasks().values().stream().map(TaskState::closing)
        .filter(c -> c != null && !c.grounds().missing().isEmpty())
        .max(Comparator.comparing(TaskState.Closing::at)).map(TaskState.Closing::grounds).orElse(Grounds.NONE);
  }

  private void keep(Actor actor, Completion completion, Request.Content content) {
    transactions.run(keeper(actor), () -> supplements.keep(completion, content, clock.instant()));
  }

  private static void only(Completion completion, String key) {
    if (!completion.missing().contains(key)) {
      throw new NotFound("missing item");
    }
  }
}
