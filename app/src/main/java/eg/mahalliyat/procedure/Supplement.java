package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Rule.Target;
import eg.mahalliyat.procedure.TaskDefinition.Doer;
import eg.mahalliyat.procedure.TaskDefinition.Timing;
import eg.mahalliyat.procedure.TaskDefinition.Work;
import java.util.List;
import java.util.Set;

/**
 * The payment that stands beside the stages of any request: a supplementary bill. Every stage is worked on meanwhile;
 * what the applicant came for (the output, its hand-over, a good end) waits until it is paid or waived. It never lapses.
 */
public final class Supplement {
  /** The key of its task; no definition may use it. */
  public static final String TASK = "supplement";

  static final TaskDefinition DEFINITION = new TaskDefinition(TASK, TaskKind.PAYMENT, null,
      new Doer(Actor.APPLICANT, Set.of(), true, false, Actor.SUPERVISOR, false), new Timing(null, null, null, true),
      new Work(List.of(), null, Evidence.NONE));

  private Supplement() {}

  /** Whether a request may not go there while one is open. */
  static boolean bars(Procedure procedure, Target target) {
    return switch (target) {
      case Target.To to -> procedure.stage(to.stage()).tasks().stream()
          .anyMatch(task -> task.kind() == TaskKind.ISSUE || task.kind() == TaskKind.HANDOVER);
      case Target.Ends ends -> ends.end() == End.COMPLETED;
    };
  }
}
