package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Choice;
import eg.mahalliyat.procedure.Evidence;
import eg.mahalliyat.procedure.Offer;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.Supplement;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Hands;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Refusing;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an official may do in a case now, and who has what is open. */
@Component
public class TaskViews {
  /** Everything about the tasks of a case, for one official. */
  public record Desk(List<Task> tasks, List<Open> open, List<Undoable> undoable) {}

  /**
   * A task that this official may do now.
   *
   * @param about the addressee of a letter, the inventory of an allocation; empty for others
   * @param noted true when something has to be noted first, on a page of its own
   * @param hand whose it is just now
   * @param above to whom it can be left; nobody for most kinds
   */
  public record Task(String id, String title, TaskKind kind, String about, boolean noted, List<Decision> decisions,
      Hand hand, List<Option> above) {
    /** As it stands in an address. */
    public String inAddress() {
      return id.replace("#", "%23");
    }

    /** As an address inside the page. */
    public String anchor() {
      return "task-" + id.replace('#', '-');
    }

    public String why() {
      return Typed.why(HandPages.ESCALATE, id);
    }

    public String to() {
      return Typed.to(HandPages.ESCALATE, id);
    }

    /** The field in which its decision is sent. */
    public String field() {
      return kind == TaskKind.HANDOVER ? "way" : "decision";
    }
  }

  /** Whose a task is that an official may do. */
  public enum Hand {
    /** Anybody's of his office: he may take it. */
    POOL,
    /** His, until he puts it back. */
    TAKEN,
    /** His by lot. */
    DRAWN
  }

  /**
   * One of its decisions, or ways.
   *
   * @param reasons those of the definition and, for a refusal, those of the coded list; empty for a positive decision
   * @param missing what can be asked for again; empty unless the decision asks for more
   */
  public record Decision(String key, String label, boolean suggested, List<Option> reasons, List<Option> missing) {
    public boolean negative() {
      return !reasons.isEmpty();
    }
  }

  /**
   * A task that is open, whosever it is.
   *
   * @param who the role; empty for the platform's own
   * @param due its day, empty when it has none
   * @param holder in whose hands it is
   */
  public record Open(String id, String title, String who, String due, boolean late, Holder holder) {
    public String reason() {
      return Typed.reason(id);
    }

    public String why() {
      return Typed.why(HandPages.GIVE, id);
    }

    public String to() {
      return Typed.to(HandPages.GIVE, id);
    }
  }

  /**
   * In whose hands an open task is.
   *
   * @param name of whoever drew or took it; empty for the pool's, and before the lot is drawn
   * @param lot true when it is given by lot
   * @param another true when this official could do it, were it not in somebody else's hands
   * @param mayDraw true when this official may have it drawn
   * @param give to whom this official may give it
   */
  public record Holder(String name, boolean lot, boolean another, boolean mayDraw, List<Option> give) {}

  /** A decision that this official may take back. */
  public record Undoable(String id, String title, String decision) {
    public String reason() {
      return Typed.reason(id);
    }
  }

  private final Officials officials;
  private final Heads heads;
  private final Hands hands;
  private final Refusing refusing;
  private final InstantSource clock;

  TaskViews(Officials officials, Heads heads, Hands hands, Refusing refusing, InstantSource clock) {
    this.officials = officials;
    this.heads = heads;
    this.hands = hands;
    this.refusing = refusing;
    this.clock = clock;
  }

  /** @param actor in his own name; he is offered too what was lent to him */
  Desk of(Web web, Actor.Staff actor, Request request) {
    Words words = request.service().words(web.words().locale());
    var official = Requests.asProcedure(actor, request);
    Procedure procedure = request.service().definition().procedure();
    List<Task> tasks = heads.offers(actor, request).stream().map(offer -> task(web, request, offer)).toList();
    List<Open> open = request.state().openTasks().stream().map(task -> open(web, actor, request, task)).toList();
    List<Undoable> undoable = procedure.mayUndo(request.state(), official).stream()
        .map(id -> undoable(words, Objects.requireNonNull(request.state().tasks().get(id)))).toList();
    return new Desk(tasks, open, undoable);
  }

  Task task(Web web, Request request, Offer offer) {
    Words words = request.service().words(web.words().locale());
    boolean handover = offer.kind() == TaskKind.HANDOVER;
    List<Decision> decisions = offer.choices().stream().map(c -> handover
        ? new Decision(c.key(), given(web, words, c.key()), false, List.of(), List.of())
        : decision(web, request, offer, c)).toList();
    boolean noted = offer.kind() == TaskKind.INSPECTION || !offer.work().evidence().equals(Evidence.NONE);
    TaskState task = Objects.requireNonNull(request.state().tasks().get(offer.taskId()));
    Procedure procedure = request.service().definition().procedure();
    return new Task(offer.taskId(), words.text("tasks." + offer.task()), offer.kind(),
        about(words, offer.kind(), offer.work().object()), noted, decisions, hand(procedure, task),
        procedure.mayEscalate(task) ? above(words, task) : List.of());
  }

  /** It is offered, so whoever has it is who looks at it. */
  private static Hand hand(Procedure procedure, TaskState task) {
    if (task.assignee() == null) {
      return Hand.POOL;
    }
    return procedure.byLot(task) ? Hand.DRAWN : Hand.TAKEN;
  }

  private static List<Option> above(Words words, TaskState task) {
    return Hands.ABOVE.stream().map(Role::code).filter(role -> !role.equals(task.role()))
        .map(role -> new Option(role, RoleNames.name(words, role))).toList();
  }

  static String given(Web web, Words words, String way) {
    String key = "requests.handed-over." + way;
    return web.words().has(key) ? web.t(key) : words.text("ways." + way);
  }

  /** The addressee of a letter, the inventory of an allocation, in words. */
  static String about(Words words, TaskKind kind, @Nullable String object) {
    return switch (kind) {
      case LETTER -> words.find("bodies." + object).orElse(String.valueOf(object));
      case ALLOCATION -> words.find("inventories." + object).orElse(String.valueOf(object));
      default -> "";
    };
  }

  private Open open(Web web, Actor.Staff actor, Request request, TaskState task) {
    Words words = request.service().words(web.words().locale());
    Instant due = task.dueAt();
    String title = task.task().equals(Supplement.TASK) ? web.t("supplements.task") : words.text("tasks." + task.task());
    return new Open(task.id(), title,
        task.role() == null ? "" : RoleNames.name(words, task.role()), due == null ? "" : web.day(due),
        due != null && due.isBefore(clock.instant()), holder(web, actor, request, task));
  }

  private Holder holder(Web web, Actor.Staff actor, Request request, TaskState task) {
    boolean lot = request.service().definition().procedure().byLot(task);
    boolean head = Heads.oneOf(actor, request);
    String holder = task.assignee();
    boolean another = holder != null && !holder.equals(actor.id()) && actor.roles().contains(task.role());
    boolean office = task.role() != null && !task.role().equals(eg.mahalliyat.procedure.Actor.APPLICANT);
    List<Option> give = head && office && !lot ? hands.candidates(request, task).stream()
        .map(one -> new Option(one.id().toString(), one.name(web.words().locale()))).toList() : List.of();
    return new Holder(holder == null ? "" : name(web, holder), lot, another, lot && head, give);
  }

  private String name(Web web, String holder) {
    return officials.official(UUID.fromString(holder.substring("staff:".length()))).name(web.words().locale());
  }

  private static Undoable undoable(Words words, TaskState task) {
    return new Undoable(task.id(), words.text("tasks." + task.task()),
        words.find("decisions." + task.task() + "." + task.decision()).orElse(""));
  }

  private Decision decision(Web web, Request request, Offer offer, Choice choice) {
    Words words = request.service().words(web.words().locale());
    String key = offer.task() + "." + choice.key();
    List<Option> reasons = new ArrayList<>();
    choice.reasons().forEach(r -> reasons.add(new Option(r, words.text("reasons." + key + "." + r))));
    refusing.offered(request, request.state().tasks().get(offer.taskId()), choice.key())
        .forEach(r -> reasons.add(new Option(r.code(), r.text(web.words().locale()), Refused.ground(web, words, r))));
    List<Option> missing =
        choice.asksForMore() ? missing(words, request.service().definition()) : List.of();
    return new Decision(choice.key(), words.text("decisions." + key), Objects.equals(offer.suggested(), choice.key()),
        reasons, missing);
  }

  private static List<Option> missing(Words words, Definition definition) {
    List<Option> items = new ArrayList<>();
    definition.papers().stream().filter(p -> p.uploaded())
        .forEach(p -> items.add(new Option(p.key(), words.text("documents." + p.key() + ".title"))));
    definition.questions()
        .forEach(q -> items.add(new Option(q.key(), words.text("questions." + q.key() + ".label"))));
    return items;
  }
}
