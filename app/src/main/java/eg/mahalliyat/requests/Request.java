package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.TaskStatus;
import eg.mahalliyat.shared.RequestNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands.
 *
 * @param id with number, version and the secret of its tracking address
 * @param service the version of the definition with which it began, kept to its end
 * @param content what was said and handed in
 */
public record Request(Identity id, Owner owner, Service service, Content content, State state, Times times) {
  /**
   * @param version grows with each transition; the second writer at one version loses
   * @param trackingToken opens the tracking page without signing in; it is on the receipt only
   */
  public record Identity(UUID uuid, RequestNumber number, int version, String trackingToken) {}

  /**
   * @param applicant the name as on file
   * @param concerned the officials who are the applicant or close to him: none of them does anything about it
   */
  public record Owner(int unitId, UUID personId, String applicant, Set<UUID> concerned) {
    public Owner {
      concerned = Set.copyOf(concerned);
    }

    /** Of somebody whom no official is known to be close to. */
    public Owner(int unitId, UUID personId, String applicant) {
      this(unitId, personId, applicant, Set.of());
    }

    /** @param actor as the journal names him, {@code staff:<id>} */
    boolean concerns(@Nullable String actor) {
      return actor != null && concerned.stream().anyMatch(staff -> actor.equals(Lot.actor(staff)));
    }
  }

  /**
   * @param subject null when the request begins from nothing on file
   * @param answers typed answers by question, as stored
   * @param papers document ids by the definition's key
   */
  public record Content(@Nullable Subject subject, Map<String, String> answers, Map<String, UUID> papers) {
    /** What conditions and formulas see. */
    public Given given() {
      return new Given(answers, papers.keySet(), subject == null ? Map.of() : subject.values(), "person");
    }

    /** The same with one more answer, or with another one. */
    public Content answered(String question, String value) {
      return new Content(subject, with(answers, question, value), papers);
    }

    /** The same with one more paper, or with another one in its place. */
    public Content handedIn(String paper, UUID document) {
      return new Content(subject, answers, with(papers, paper, document));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
      Map<String, V> more = new LinkedHashMap<>(map);
      more.put(key, value);
      return more;
    }
  }

  /** @param dueAt until when the law wants a decision, as things stand */
  public record Times(Instant submittedAt, Instant dueAt, @Nullable Instant closedAt) {}

  /** The stream of its facts. */
  public String stream() {
    return stream(id.uuid());
  }

  public static String stream(UUID request) {
    return "request:" + request;
  }

  /** What conditions, formulas and papers see: what was said and handed in, and what was found since. */
  public Given given() {
    return content.given().with(service.definition().procedure().findings(state));
  }

  /**
   * What the place looks like: the first photograph of the inspection that was finished last, since inspectors begin with
   * the front.
   *
   * @param inspections among these, by their ids in the definition
   */
  public Optional<UUID> front(Collection<String> inspections) {
    return state.history().stream()
        .filter(task -> inspections.contains(task.task()) && task.status() == TaskStatus.DONE)
        .map(TaskState::closing).filter(Objects::nonNull).filter(closing -> !photographs(closing).isEmpty())
        .max(Comparator.comparing(TaskState.Closing::at)).map(closing -> UUID.fromString(photographs(closing).getFirst()));
  }

  private static List<String> photographs(TaskState.Closing closing) {
    TaskState.Particulars more = closing.particulars();
    return more == null || more.findings() == null ? List.of() : more.findings().photographs();
  }

  public boolean ended() {
    return state.end() != null;
  }

  /** Whether the head of the unit, or who stands in for him, has decided. */
  public boolean endorsed() {
    return state.tasks().values().stream()
        .anyMatch(task -> task.kind() == TaskKind.ENDORSEMENT && task.status() == TaskStatus.DONE);
  }
}
