package eg.mahalliyat.pictures;

import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.Rule;
import eg.mahalliyat.procedure.Stage;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.TaskStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way that one request took through its procedure, and what is still open to it. */
final class Marks {
  private final Procedure procedure;
  private final @Nullable State state;
  private final List<String> way;
  private final Set<String> ahead = new HashSet<>();

  /** @param entered the stages that the request entered, in their order; those of decisions taken back among them */
  Marks(Procedure procedure, @Nullable State state, List<String> entered) {
    this.procedure = procedure;
    this.state = state;
    this.way = way(procedure, entered);
    if (state != null && state.end() == null) {
      reach(state.stage());
    }
  }

  Mark stage(String key) {
    if (state == null) {
      return Mark.PLAIN;
    }
    if (state.end() == null && state.stage().equals(key)) {
      return Mark.PRESENT;
    }
    if (way.contains(key)) {
      return Mark.PASSED;
    }
    return ahead.contains(key) ? Mark.OPEN : Mark.SPARED;
  }

  Mark task(String stage, String task) {
    Mark whole = stage(stage);
    if (state == null || whole != Mark.PASSED && whole != Mark.PRESENT) {
      return whole;
    }
    TaskState last = null;
    for (TaskState opening : state.history()) {
      last = opening.task().equals(task) ? opening : last;
    }
    if (last == null) {
      return whole == Mark.PRESENT ? Mark.OPEN : Mark.SPARED;
    }
    return switch (last.status()) {
      case OPEN -> Mark.PRESENT;
      case DONE -> Mark.PASSED;
      case LAPSED, CANCELLED, TAKEN_BACK, REFERRED -> Mark.SPARED;
    };
  }

  /** Whether the request went this way out of the stage. */
  boolean taken(Stage stage, Rule rule) {
    if (state == null) {
      return false;
    }
    return switch (rule.target()) {
      case Rule.Target.Ends ends -> ends.end() == state.end() && stage.key().equals(state.stage());
      case Rule.Target.To to -> went(stage.key(), to.stage()) && suggested(to.stage(), rule.suggest());
    };
  }

  private boolean went(String from, String to) {
    for (int i = 1; i < way.size(); i++) {
      if (way.get(i - 1).equals(from) && way.get(i).equals(to)) {
        return true;
      }
    }
    return false;
  }

  /** Two rules may lead to one stage with different advice; its tasks tell which was followed. */
  private boolean suggested(String stage, @Nullable String advice) {
    List<TaskState> openings = Objects.requireNonNull(state).history().stream()
        .filter(task -> stage.equals(procedure.stageOf(task.task())))
        .filter(task -> task.status() != TaskStatus.TAKEN_BACK)
        .toList();
    return openings.isEmpty() || openings.stream().anyMatch(task -> Objects.equals(task.opening().suggested(), advice));
  }

  private void reach(String from) {
    for (Rule rule : procedure.stage(from).next()) {
      if (rule.target() instanceof Rule.Target.To to && ahead.add(to.stage())) {
        reach(to.stage());
      }
    }
  }

  /** Without what was taken back: there the request stands again where it stood before, and no rule led it there. */
  private static List<String> way(Procedure procedure, List<String> entered) {
    var way = new ArrayList<String>();
    for (String stage : entered) {
      boolean led = way.isEmpty() || procedure.stage(way.getLast()).next().stream()
          .anyMatch(rule -> rule.target().equals(new Rule.Target.To(stage)));
      if (!led && way.contains(stage)) {
        way.subList(way.lastIndexOf(stage), way.size()).clear();
      }
      way.add(stage);
    }
    return way;
  }
}
