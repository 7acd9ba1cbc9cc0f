package eg.mahalliyat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.Decided.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds in every procedure, whatever the order of commands. The seed is in the name of the test that fails. */
class AnyProcedureTest {
  private static final int PROCEDURES = 25;
  private static final int WALKS = 12;
  private static final int STEPS = 45;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A decision, and what came after it. */
  private record Deed(Command command, @Nullable String by, @Nullable String opening, boolean moved) {}

  @ParameterizedTest
  @ValueSource(longs = {7, 80, 900, 10_000})
  void holdsWhateverTheOrderOfCommands(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < PROCEDURES; i++) {
      Procedure procedure = RandomProcedure.procedure(random);
      for (int walk = 0; walk < WALKS; walk++) {
        new Walker(procedure, RandomProcedure.context(random), random).go();
      }
    }
  }

  private static final class Walker {
    private final Procedure procedure;
    private final Context context;
    private final Random random;
    private final RandomWalk walk;
    private final List<Deed> deeds = new ArrayList<>();
    private State state;
    private Instant now = Renewal.day(0);

    Walker(Procedure procedure, Context context, Random random) {
      this.procedure = procedure;
      this.context = context;
      this.random = random;
      this.walk = new RandomWalk(procedure, context, random);
      this.state = ((Moved) procedure.decide(null, new Command.Begin("citizen-1"), context, now)).state();
    }

    void go() {
      for (int i = 0; i < STEPS && state.end() == null; i++) {
        now = now.plus(Duration.ofHours(random.nextInt(60)));
        someoneCanAct();
        List<Command> possible = walk.possible(state, now);
        if (possible.isEmpty()) {
          // Nobody who was asked may: another one is asked next, or the calendar goes on.
          now = procedure.timers(state).stream().map(Timer::at).findFirst().orElse(now);
        } else {
          step(possible.get(random.nextInt(possible.size())));
        }
      }
    }

    /** Each open task has somebody who may do it: an official who is new, the applicant, the platform, the calendar. */
    private void someoneCanAct() {
      assertThat(state.openTasks()).as("%s", state).anyMatch(task -> procedure.stageOf(task.task()) != null);
      for (TaskState task : state.openTasks()) {
        Actor fresh = task.role() == null ? null : walk.someone(task.role());
        Instant then = task.kind() == TaskKind.WAIT && task.dueAt() != null && task.dueAt().isAfter(now)
            ? task.dueAt() : now;
        assertThat(walk.deeds(task, fresh)).as("%s of %s", task, state)
            .anyMatch(command -> walk.taken(state, command, then));
      }
    }

    private void step(Command command) {
      State before = state;
      var moved = (Moved) procedure.decide(before, command, context, now);
      assertThat(procedure.decide(before, command, context, now)).as("equal arguments").isEqualTo(moved);
      state = moved.state();
      oneStage();
      clockKept(before);
      nothingUnpaid(command, moved);
      var text = new StateText(procedure);
      assertThat(text.read(text.write(state))).isEqualTo(state);
      changed(before, moved);
      remember(command, moved);
      replayed();
      undone(before, command);
    }

    private void oneStage() {
      long beside = 0;
      for (TaskState task : state.openTasks()) {
        String stage = procedure.stageOf(task.task());
        assertThat(stage == null || stage.equals(state.stage())).as("%s", state).isTrue();
        beside += stage == null ? 1 : 0;
      }
      assertThat(beside).isLessThanOrEqualTo(1);
      assertThat(state.openTasks().isEmpty()).isEqualTo(state.end() != null);
      assertThat(state.openTasks().stream().map(TaskState::task)).doesNotHaveDuplicates();
    }

    private void clockKept(State before) {
      assertThat(state.clock().startedAt()).isEqualTo(before.clock().startedAt());
      assertThat(state.clock().dueAt()).isAfterOrEqualTo(before.clock().dueAt());
      boolean waits = state.openTasks().stream()
          .anyMatch(task -> procedure.task(task.task()).timing().stopsClock());
      assertThat(state.clock().running()).isEqualTo(!waits && state.end() == null);
      assertThat(before.clock().passedAt() != null && state.clock().passedAt() == null).isFalse();
    }

    /** A bill is paid, or lapses, or ends with the request; only who had it opened takes it back. */
    private void nothingUnpaid(Command command, Moved moved) {
      for (TaskState task : moved.closed()) {
        boolean skipped = task.kind() == TaskKind.PAYMENT && task.status() == TaskStatus.CANCELLED
            && state.end() == null && !(command instanceof Command.Undo);
        assertThat(skipped).as("%s after %s", task, command).isFalse();
      }
      boolean issues = moved.opened().stream().anyMatch(task -> task.kind() == TaskKind.ISSUE);
      assertThat(issues && !(command instanceof Command.Settle s && s.taskId().startsWith("pay_last"))).isFalse();
    }

    private void changed(State before, Moved moved) {
      moved.opened().forEach(task -> assertThat(before.tasks()).doesNotContainKey(task.id()));
      moved.closed().forEach(task -> assertThat(before.tasks().get(task.id())).matches(was -> was == null || was.open()));
      assertThat(moved.facts()).isNotEmpty();
    }

    private void remember(Command command, Moved moved) {
      boolean entered = moved.facts().stream().anyMatch(ProcedureFact.StageEntered.class::isInstance);
      deeds.add(switch (command) {
        case Command.Decide c -> new Deed(c, c.by().id(), c.taskId(), entered);
        case Command.Reply c -> new Deed(c, c.by().id(), c.taskId(), entered);
        case Command.HandOver c -> new Deed(c, c.by().id(), null, entered);
        case Command.Take c -> new Deed(c, c.by().id(), null, entered);
        case Command.Escalate c -> new Deed(c, c.by().id(), null, entered);
        case Command.Undo c -> new Deed(c, c.by().id(), null, entered);
        default -> new Deed(command, null, null, entered);
      });
    }

    /** What was taken once changes nothing when it comes again; reminders are the calendar's, giving a superior's. */
    private void replayed() {
      Command last = deeds.getLast().command();
      assertThat(procedure.decide(state, last, context, now)).as("%s again", last).isInstanceOf(Refused.class);
      for (Deed deed : deeds) {
        if (!(deed.command() instanceof Command.Remind || deed.command() instanceof Command.Give)) {
          assertThat(procedure.decide(state, deed.command(), context, now)).as("%s again", deed)
              .isInstanceOf(Refused.class);
        }
      }
    }

    private void undone(State before, Command command) {
      for (int i = 0; i < deeds.size(); i++) {
        Deed deed = deeds.get(i);
        if (deed.opening() != null && deed.moved() && othersActed(deed, deeds.subList(i + 1, deeds.size()))) {
          assertThat(procedure.decide(state, undo(deed), context, now)).as("%s taken back in %s", deed, state)
              .isInstanceOf(Refused.class);
        }
      }
      Deed last = deeds.getLast();
      if (last.opening() != null && state.end() == null && !platformActs()) {
        Decided back = procedure.decide(state, undo(last), context, now);
        assertThat(back).as("%s taken back at once in %s", command, state).isInstanceOf(Moved.class);
        assertThat(standing(((Moved) back).state())).isEqualTo(standing(before));
      }
    }

    private static boolean othersActed(Deed deed, List<Deed> later) {
      return later.stream().anyMatch(other -> !(other.command() instanceof Command.Assign
          || other.command() instanceof Command.Give || other.command() instanceof Command.Remind || other.command() instanceof Command.TermPassed)
          && !Objects.equals(other.by(), deed.by()));
    }

    private boolean platformActs() {
      return state.openTasks().stream().anyMatch(task -> task.kind() == TaskKind.ISSUE
          || task.kind() == TaskKind.ALLOCATION && task.role() == null);
    }

    private static Command.Undo undo(Deed deed) {
      return new Command.Undo(Objects.requireNonNull(deed.opening()),
          new Actor(Objects.requireNonNull(deed.by()), Set.of()), "A slip");
    }

    /** Where the request stands, without counting how often a task was opened. */
    private static Map<String, Object> standing(State state) {
      var open = new HashMap<String, Object>();
      state.openTasks().forEach(task -> open.put(task.task(), task.role() + " " + task.dueAt() + " " + task.assignee()));
      return Map.of("stage", state.stage(), "open", open, "decisions", state.decisions(),
          "running", state.clock().running());
    }
  }
}
