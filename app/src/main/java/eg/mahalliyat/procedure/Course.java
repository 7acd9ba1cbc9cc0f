package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.ProcedureFact.RequestEnded;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From stage to stage, as far as nobody is waited for. */
final class Course {
  private final Procedure procedure;
  private final Draft draft;

  Course(Procedure procedure, Draft draft) {
    this.procedure = procedure;
    this.draft = draft;
  }

  /**
   * Leaves the stage when its tasks are enough.
   *
   * @param decision that closed a task of it just now, or null
   * @param reason in words, in case it ends the request
   * @return whether it did
   */
  boolean advance(@Nullable String decision, String reason) {
    Stage stage = procedure.stage(draft.stage());
    if (stage.join() instanceof Join.FirstOf first && first.decision().equals(decision)) {
      draft.cancelOpen(false);
    }
    if (draft.waits()) {
      return false;
    }
    return leave(stage, reason);
  }

  void enter(String key, @Nullable String suggest) {
    Stage stage = procedure.stage(key);
    draft.enter(stage);
    Map<String, Object> values = draft.values();
    for (TaskDefinition task : stage.tasks()) {
      if (task.when() == null || task.when().holds(values)) {
        draft.open(task, suggest);
        if (task.kind() == TaskKind.ISSUE) {
          draft.cancelBeside();
        }
      }
    }
    if (!draft.waits()) {
      leave(stage, "");
    }
  }

  void end(End end, String reason) {
    draft.cancelOpen(true);
    draft.end(end);
    draft.fact(new RequestEnded(end, reason));
  }

  /** @return false where the way on is barred: it is tried again when the supplement is paid or waived */
  private boolean leave(Stage stage, String reason) {
    Map<String, Object> values = draft.values();
    for (Rule rule : stage.next()) {
      if (rule.when() == null || rule.when().holds(values)) {
        if (draft.bars(rule.target())) {
          return false;
        }
        follow(rule, reason);
        return true;
      }
    }
    throw new IllegalStateException("no way out of " + stage.key());
  }

  private void follow(Rule rule, String reason) {
    switch (rule.target()) {
      case Rule.Target.To to -> enter(to.stage(), rule.suggest());
      case Rule.Target.Ends ends -> end(ends.end(), reason);
    }
  }
}
