package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Choice;
import eg.mahalliyat.procedure.Evidence;
import eg.mahalliyat.procedure.Offer;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Request;
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
   */
  public record Task(String id, String title, TaskKind kind, String about, boolean noted, List<Decision> decisions) {
    /** As it stands in an address. */
    public String inAddress() {
      return id.replace("#", "%23");
    }

    /** The field in which its decision is sent. */
    public String field() {
      return kind == TaskKind.HANDOVER ? "way" : "decision";
    }
  }

  /**
   * One of its decisions, or ways.
   *
   * @param reasons empty for a positive decision
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
   * @param holder on whom the lot fell, by name; empty where no lot is drawn, or not yet
   * @param lot true when it is given by lot
   * @param mayDraw true when this official may have it drawn
   */
  public record Open(String id, String title, String who, String holder, boolean lot, boolean mayDraw, String due,
      boolean late) {
    public String reason() {
      return Typed.reason(id);
    }
  }

  /** A decision that this official may take back. */
  public record Undoable(String id, String title, String decision) {
    public String reason() {
      return Typed.reason(id);
    }
  }

  private final Officials officials;
  private final InstantSource clock;

  TaskViews(Officials officials, InstantSource clock) {
    this.officials = officials;
    this.clock = clock;
  }

  /** @param actor with the roles in which he acts */
  Desk of(Web web, Actor.Staff actor, Request request) {
    Words words = request.service().words(web.words().locale());
    var official = new eg.mahalliyat.procedure.Actor(actor.id(), actor.roles());
    Procedure procedure = request.service().definition().procedure();
    List<Task> tasks =
        procedure.offers(request.state(), official).stream().map(offer -> task(web, request, offer)).toList();
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
        : decision(words, request.service().definition(), offer, c)).toList();
    boolean noted = offer.kind() == TaskKind.INSPECTION || !offer.work().evidence().equals(Evidence.NONE);
    return new Task(offer.taskId(), words.text("tasks." + offer.task()), offer.kind(),
        about(words, offer.kind(), offer.work().object()), noted, decisions);
  }

  private static String given(Web web, Words words, String way) {
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
    var doer = request.service().definition().procedure().task(task.task()).doer();
    boolean lot = doer.blind() && Objects.equals(doer.role(), task.role());
    Instant due = task.dueAt();
    return new Open(task.id(), words.text("tasks." + task.task()),
        task.role() == null ? "" : RoleNames.name(words, task.role()), holder(web, task), lot,
        lot && Heads.oneOf(actor), due == null ? "" : web.day(due), due != null && due.isBefore(clock.instant()));
  }

  private String holder(Web web, TaskState task) {
    String drawn = task.assignee();
    return drawn == null ? ""
        : officials.official(UUID.fromString(drawn.substring("staff:".length()))).name(web.words().locale());
  }

  private static Undoable undoable(Words words, TaskState task) {
    return new Undoable(task.id(), words.text("tasks." + task.task()),
        words.find("decisions." + task.task() + "." + task.decision()).orElse(""));
  }

  private static Decision decision(Words words, Definition definition, Offer offer, Choice choice) {
    String key = offer.task() + "." + choice.key();
    List<Option> reasons =
        choice.reasons().stream().map(r -> new Option(r, words.text("reasons." + key + "." + r))).toList();
    List<Option> missing = choice.asksForMore() ? missing(words, definition) : List.of();
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
