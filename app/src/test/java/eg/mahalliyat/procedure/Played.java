package eg.mahalliyat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.Decided.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request while a test moves it, day by day. */
final class Played {
  static final Grounds WHY = new Grounds("Because of what was found", List.of(), List.of());
  static final Grounds MORE = new Grounds("The deed cannot be read", List.of("unreadable"), List.of("DEED"));

  final Procedure procedure;
  private final Context context;
  private @Nullable State state;
  private int day;

  Played(Procedure procedure, Context context) {
    this.procedure = procedure;
    this.context = context;
    does(new Command.Begin("citizen-1"));
  }

  /** Of the second procedure, with these answers. */
  static Played permit(Map<String, String> answers) {
    return new Played(Permit.procedure(), Permit.context(answers));
  }

  Played on(int later) {
    day = later;
    return this;
  }

  State state() {
    return Objects.requireNonNull(state);
  }

  List<String> open() {
    return state().openTasks().stream().map(TaskState::id).sorted().toList();
  }

  TaskState task(String id) {
    return Objects.requireNonNull(state().tasks().get(id), id);
  }

  LocalDate dueOn(String id) {
    return Renewal.date(Objects.requireNonNull(task(id).dueAt()));
  }

  Moved does(Command command) {
    return doesAt(command, Renewal.day(day));
  }

  Moved doesAt(Command command, Instant now) {
    Decided decided = procedure.decide(state, command, context, now);
    assertThat(decided).as("%s", command).isInstanceOf(Moved.class);
    state = ((Moved) decided).state();
    return (Moved) decided;
  }

  Moved decides(String task, String decision, Actor by) {
    return does(new Command.Decide(task, decision, by, WHY));
  }

  String refuses(Command command) {
    return refusal(command).reasonKey();
  }

  Refused refusal(Command command) {
    Decided decided = procedure.decide(state, command, context, Renewal.day(day));
    assertThat(decided).as("%s", command).isInstanceOf(Refused.class);
    return (Refused) decided;
  }
}
