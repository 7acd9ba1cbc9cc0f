package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.TaskDefinition.Doer;
import eg.mahalliyat.procedure.TaskDefinition.Timing;
import eg.mahalliyat.procedure.TaskDefinition.Work;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows when the law's time is over: a task of an official beside the stage, never a decision by itself.
 *
 * @param task {@code deemed}, to be accepted or declined, or {@code escalated}, to be taken up
 * @param to the stage into which a confirmed acceptance leads; null when it is only taken up
 */
public record Lateness(Silence silence, TaskDefinition task, @Nullable String to) {
  /** The task that confirms that silence counts as acceptance. */
  public static final String DEEMED = "deemed";

  /** The task by which a superior takes up what is late. */
  public static final String ESCALATED = "escalated";

  /** Confirms the acceptance. */
  public static final String ACCEPT = "accept";

  private static final List<Choice> CONFIRMING = List.of(new Choice(ACCEPT, List.of()),
      new Choice("decline", List.of("not-entitled", "fault-of-applicant", "other")));
  private static final List<Choice> TAKING_UP = List.of(new Choice("taken-up", List.of()));

  /** Whether this is an opening of it. */
  boolean opened(TaskState opening) {
    return opening.task().equals(task.id());
  }

  static Lateness deemed(String role, String to) {
    return new Lateness(Silence.DEEMED_ACCEPTED, task(DEEMED, TaskKind.ENDORSEMENT, role, CONFIRMING), to);
  }

  static Lateness escalated(String role) {
    return new Lateness(Silence.ESCALATE, task(ESCALATED, TaskKind.REVIEW, role, TAKING_UP), null);
  }

  private static TaskDefinition task(String id, TaskKind kind, String role, List<Choice> choices) {
    var doer = new Doer(role, Set.of(), id.equals(DEEMED), false, Actor.SUPERVISOR, false);
    return new TaskDefinition(
        id, kind, null, doer, new Timing(null, null, null, false), new Work(choices, null, Evidence.NONE));
  }
}
