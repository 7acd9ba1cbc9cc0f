package eg.mahalliyat.procedure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the calendar asks for something: the guard asks the same of a command that comes. */
final class Timers {
  static final int SOON = 80;
  static final int OVER = 100;
  private static final Comparator<Timer> SOONEST_FIRST =
      Comparator.comparing(Timer::at).thenComparing(timer -> timer.command().toString());

  private Timers() {}

  static List<Timer> of(Procedure procedure, State state) {
    var timers = new ArrayList<Timer>();
    for (TaskState task : state.openTasks()) {
      Instant over = over(task);
      if (over != null && task.kind() == TaskKind.WAIT) {
        timers.add(new Timer(over, new Command.Elapsed(task.id())));
      } else if (over != null && procedure.task(task.task()).timing().lapse() != null) {
        timers.add(new Timer(over, new Command.Lapse(task.id())));
      }
      Instant reminder = reminder(procedure, task);
      if (reminder != null) {
        timers.add(new Timer(reminder, new Command.Remind(task.id())));
      }
    }
    Instant term = term(procedure, state);
    if (term != null) {
      timers.add(new Timer(term, new Command.TermPassed()));
    }
    timers.sort(SOONEST_FIRST);
    return timers;
  }

  /** From when a task's time is over, or null: the last moment of a term still counts, the day of a wait does not. */
  static @Nullable Instant over(TaskState task) {
    Instant due = task.dueAt();
    return due == null || task.kind() == TaskKind.WAIT ? due : due.plusSeconds(1);
  }

  /** From when those concerned are to hear of an open task next, or null. */
  static @Nullable Instant reminder(Procedure procedure, TaskState task) {
    Instant due = task.dueAt();
    if (due == null || task.kind() == TaskKind.WAIT) {
      return null;
    }
    int told = told(task);
    if (told == 0) {
      return task.openedAt().plus(Duration.between(task.openedAt(), due).multipliedBy(SOON).dividedBy(OVER));
    }
    // What lapses is over then; there is nothing left to remind of.
    boolean lapses = procedure.task(task.task()).timing().lapse() != null;
    return told >= OVER || lapses ? null : due.plusSeconds(1);
  }

  /** From when the law's time counts as over, or null while it stands still, when it was told, after the decision. */
  static @Nullable Instant term(Procedure procedure, State state) {
    LegalClock clock = state.clock();
    boolean runs = state.end() == null && clock.running() && clock.passedAt() == null;
    return runs && !procedure.decided(state.tasks().values()) ? clock.dueAt().plusSeconds(1) : null;
  }

  private static int told(TaskState task) {
    Integer told = task.opening().told();
    return told == null ? 0 : told;
  }
}
