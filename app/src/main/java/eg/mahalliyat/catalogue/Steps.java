package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.Actor;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a golden case as commands. */
final class Steps {
  private Steps() {}

  static Optional<Command> command(Yaml step, State state, List<Fault> faults) {
    step.only(faults, "day", "task", "by", "role", "decide", "text", "reasons", "missing", "supply", "settle", "issued",
        "hand-over", "withdraw", "lapse", "refused");
    if (step.at("withdraw").present()) {
      return Optional.of(new Command.Withdraw(step.at("by").text(), step.at("withdraw").text()));
    }
    Optional<Command> command = state.history().reversed().stream()
        .filter(task -> task.task().equals(step.at("task").text()))
        .map(TaskState::id)
        .findFirst()
        .flatMap(id -> command(step, id));
    if (command.isEmpty()) {
      faults.add(step.fault("no such task was opened, or the step has no deed; the stage is " + state.stage()));
    }
    return command;
  }

  private static Optional<Command> command(Yaml step, String task) {
    var actor = new Actor(step.at("by").text(), Set.copyOf(step.at("role").texts()));
    return step.entries().keySet().stream().<Command>mapMulti((deed, found) -> {
      switch (deed) {
        case "decide" -> found.accept(new Command.Decide(task, step.at(deed).text(), actor, grounds(step)));
        case "supply" -> found.accept(new Command.Supply(task, step.at(deed).text()));
        case "settle" -> found.accept(new Command.Settle(task));
        case "issued" -> found.accept(new Command.Issued(task, step.at(deed).text()));
        case "hand-over" -> found.accept(new Command.HandOver(task, actor, step.at(deed).text()));
        case "lapse" -> found.accept(new Command.Lapse(task));
        default -> { }
      }
    }).findFirst();
  }

  private static Grounds grounds(Yaml step) {
    return new Grounds(step.at("text").text(), step.at("reasons").texts(), step.at("missing").texts());
  }
}
