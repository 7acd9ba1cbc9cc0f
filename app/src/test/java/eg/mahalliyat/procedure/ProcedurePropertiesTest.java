package eg.mahalliyat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Decided.Moved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every way, tried on thousands of random ones. The seed is in the name of the test that fails. */
class ProcedurePropertiesTest {
  private static final int WALKS = 400;
  private static final int STEPS = 40;
  private static final List<Actor> STAFF = List.of(
      Renewal.CLERK, new Actor("rania", Set.of("counter-clerk", "revenue-officer")), Renewal.REVENUE, Renewal.INSPECTOR,
      new Actor("nabil", Set.of("inspector", "unit-head")), Renewal.HEAD, Permit.SUPERVISOR);

  private final Procedure procedure = Renewal.procedure();

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4000})
  void holdOnEveryWay(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < WALKS; i++) {
      walk(random);
    }
  }

  private void walk(Random random) {
    Context context = Renewal.context(random.nextBoolean(), random.nextBoolean() ? "pickup" : "electronic");
    State state = ((Moved) procedure.decide(null, new Command.Begin("mona"), context, Renewal.day(0))).state();
    var done = new ArrayList<Command>();
    int day = 0;
    for (int i = 0; i < STEPS && state.end() == null; i++) {
      day += random.nextInt(3);
      List<Command> possible = possible(state, Renewal.day(day));
      assertThat(possible).as("someone can act in %s", state).isNotEmpty();
      Command command = possible.get(random.nextInt(possible.size()));
      state = step(state, command, context, Renewal.day(day));
      done.add(command);
      replay(state, done, context, Renewal.day(day));
    }
  }

  private State step(State before, Command command, Context context, Instant now) {
    Decided decided = procedure.decide(before, command, context, now);
    assertThat(decided).as("an offered %s is taken", command).isInstanceOf(Moved.class);
    assertThat(procedure.decide(before, command, context, now)).isEqualTo(decided);
    State after = ((Moved) decided).state();
    oneStage(after);
    clockKept(before, after);
    paid(after);
    return after;
  }

  private void oneStage(State state) {
    List<String> stages = state.openTasks().stream()
        .map(task -> procedure.stages().values().stream()
            .filter(stage -> stage.tasks().stream().anyMatch(t -> t.id().equals(task.task())))
            .findFirst().orElseThrow().key())
        .distinct()
        .toList();
    assertThat(stages).isEqualTo(state.end() == null ? List.of(state.stage()) : List.of());
  }

  private static void clockKept(State before, State after) {
    assertThat(after.clock().startedAt()).isEqualTo(before.clock().startedAt());
    assertThat(after.clock().dueAt()).isAfterOrEqualTo(before.clock().dueAt());
    boolean waits = after.openTasks().stream().anyMatch(task -> task.kind().stopsClock());
    assertThat(after.clock().running()).isEqualTo(!waits && after.end() == null);
  }

  private static void paid(State state) {
    boolean issued = state.tasks().values().stream().anyMatch(task -> task.kind() == TaskKind.ISSUE);
    boolean paid = state.tasks().values().stream()
        .anyMatch(task -> task.kind() == TaskKind.PAYMENT && task.status() == TaskStatus.DONE);
    assertThat(issued).isEqualTo(paid);
  }

  private void replay(State state, List<Command> done, Context context, Instant now) {
    for (Command command : done) {
      assertThat(procedure.decide(state, command, context, now)).isInstanceOf(Decided.Refused.class);
    }
  }

  private List<Command> possible(State state, Instant now) {
    var all = new ArrayList<Command>();
    for (Actor actor : STAFF) {
      procedure.offers(state, actor).forEach(offer -> offer.choices().forEach(c -> all.add(take(offer, c, actor))));
    }
    for (TaskState task : state.openTasks()) {
      switch (task.kind()) {
        case COMPLETION -> all.add(new Command.Supply(task.id(), "citizen-1"));
        case PAYMENT -> all.add(new Command.Settle(task.id()));
        case ISSUE -> all.add(new Command.Issued(task.id(), "1"));
        default -> { }
      }
      if (task.kind().stopsClock() && task.dueAt() != null && now.isAfter(task.dueAt())) {
        all.add(new Command.Lapse(task.id()));
      }
    }
    if (procedure.mayWithdraw(state) && state.history().size() > 4) {
      all.add(new Command.Withdraw("citizen-1", "Changed my mind"));
    }
    return all;
  }

  private static Command take(Offer offer, Choice choice, Actor actor) {
    var grounds = new Grounds("Because of what was found", choice.reasons(), List.of("TENURE"));
    return offer.kind() == TaskKind.HANDOVER
        ? new Command.HandOver(offer.taskId(), actor, choice.key())
        : new Command.Decide(offer.taskId(), choice.key(), actor, grounds);
  }
}
