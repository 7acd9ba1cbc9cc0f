package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Decided.Moved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commands that may come to a request, from people who were there before and from people who are new. */
final class RandomWalk {
  private static final Grounds GROUNDS = new Grounds("Because", List.of("other"), List.of("DEED"));
  private static final Findings FOUND = new Findings(Map.of("clean", "yes", "area", "12.5"), List.of("p1"), null);

  private final Procedure procedure;
  private final Context context;
  private final Random random;
  private final List<Actor> known = new ArrayList<>();
  private int people;

  RandomWalk(Procedure procedure, Context context, Random random) {
    this.procedure = procedure;
    this.context = context;
    this.random = random;
  }

  /** Somebody new of a role, as an office can always send one. */
  Actor someone(String role) {
    return new Actor("person-" + people++, Set.of(role));
  }

  Actor anyone(String role) {
    List<Actor> there = known.stream().filter(actor -> actor.roles().contains(role)).toList();
    if (there.isEmpty() || random.nextInt(3) == 0) {
      // Now and then somebody holds two posts.
      Actor fresh = random.nextInt(4) > 0 ? someone(role)
          : new Actor("person-" + people++,
              Set.copyOf(List.of(role, RandomProcedure.ROLES.get(random.nextInt(4)))));
      known.add(fresh);
      return fresh;
    }
    return there.get(random.nextInt(there.size()));
  }

  /** Everything that is taken now. */
  List<Command> possible(State state, Instant now) {
    Set<Command> all = new HashSet<>();
    for (TaskState task : state.openTasks()) {
      all.addAll(deeds(task, task.role() == null ? null : anyone(task.role())));
    }
    procedure.timers(state).forEach(timer -> all.add(timer.command()));
    all.add(new Command.Withdraw("citizen-1", "Moved"));
    for (Actor actor : known) {
      procedure.mayUndo(state, actor).forEach(id -> all.add(new Command.Undo(id, actor, "A slip")));
    }
    return all.stream().filter(command -> taken(state, command, now))
        .sorted(Comparator.comparing(Command::toString)).toList();
  }

  /** What can be done with one open task. */
  List<Command> deeds(TaskState task, @Nullable Actor actor) {
    var all = new ArrayList<Command>();
    if (actor != null) {
      staff(task, actor, procedure.task(task.task()).work().choices(), all);
    }
    switch (task.kind()) {
      case REVIEW, INSPECTION, ENDORSEMENT, LETTER, HANDOVER -> { }
      case ALLOCATION -> all.add(new Command.Allocated(task.id(), "A-1", actor));
      case COMPLETION -> all.add(new Command.Supply(task.id(), "citizen-1"));
      case PAYMENT -> all.add(new Command.Settle(task.id()));
      case ISSUE -> all.add(new Command.Issued(task.id(), "N-1"));
      case WAIT -> all.add(new Command.Elapsed(task.id()));
    }
    return all;
  }

  private static void staff(TaskState task, Actor actor, List<Choice> choices, List<Command> all) {
    String assignee = task.assignee();
    Actor doer = assignee == null ? actor : new Actor(assignee, actor.roles());
    Findings found = task.kind() == TaskKind.INSPECTION ? FOUND : Findings.NONE;
    all.add(new Command.Assign(task.id(), actor, assignee == null ? "" : "Ill"));
    all.add(new Command.Take(task.id(), actor));
    all.add(new Command.Give(task.id(), actor, "Ill"));
    all.add(new Command.Escalate(task.id(), doer, "supervisor", "Too hard"));
    for (Choice choice : choices) {
      all.add(new Command.Decide(task.id(), choice.key(), doer, grounds(choice), found));
      all.add(new Command.Reply(task.id(), choice.key(), actor, grounds(choice), "12/2026"));
      all.add(new Command.HandOver(task.id(), actor, choice.key()));
    }
  }

  boolean taken(State state, Command command, Instant now) {
    return procedure.decide(state, command, context, now) instanceof Moved;
  }

  private static Grounds grounds(Choice choice) {
    List<String> reasons = choice.reasons().contains("other") ? List.of("other") : List.of();
    return new Grounds(GROUNDS.text(), reasons, choice.asksForMore() ? GROUNDS.missing() : List.of());
  }
}
