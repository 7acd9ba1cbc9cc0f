package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.Actor;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The steps of a golden case as commands. */
final class Steps {
  private Steps() {}

  static Optional<Command> command(Yaml step, State state, List<Fault> faults) {
    step.only(faults, "day", "task", "by", "role", "acting-for", "decide", "text", "reasons", "missing", "findings",
        "photographs", "place", "reply", "reference", "supply", "settle", "issued", "allocated", "assign", "hand-over",
        "withdraw", "lapse", "elapsed", "remind", "undo", "term-passed", "refused");
    if (step.at("term-passed").present()) {
      return Optional.of(new Command.TermPassed());
    }
    if (step.at("withdraw").present()) {
      return Optional.of(new Command.Withdraw(step.at("by").text(), step.at("withdraw").text()));
    }
    Optional<Command> command = state.history().reversed().stream()
        .filter(task -> task.task().equals(step.at("task").text()))
        .findFirst()
        .flatMap(task -> command(step, task));
    if (command.isEmpty()) {
      faults.add(step.fault("case.step", "stage", state.stage()));
    }
    return command;
  }

  private static Optional<Command> command(Yaml step, TaskState opening) {
    String task = opening.id();
    Actor actor = actor(step, opening);
    return step.entries().keySet().stream().<Command>mapMulti((deed, found) -> {
      switch (deed) {
        case "decide" ->
            found.accept(new Command.Decide(task, step.at(deed).text(), actor, grounds(step), findings(step)));
        case "reply" -> found.accept(
            new Command.Reply(task, step.at(deed).text(), actor, grounds(step), step.at("reference").text()));
        case "allocated" ->
            found.accept(new Command.Allocated(task, step.at(deed).text(), actor.id().isEmpty() ? null : actor));
        case "assign" ->
            found.accept(new Command.Assign(task, new Actor(step.at(deed).text(), actor.roles()), step.at("text").text()));
        case "undo" -> found.accept(new Command.Undo(task, actor, step.at(deed).text()));
        case "elapsed" -> found.accept(new Command.Elapsed(task));
        case "remind" -> found.accept(new Command.Remind(task));
        case "supply" -> found.accept(new Command.Supply(task, step.at(deed).text()));
        case "settle" -> found.accept(new Command.Settle(task, step.at("by").value().orElse(null)));
        case "issued" -> found.accept(new Command.Issued(task, step.at(deed).text()));
        case "hand-over" -> found.accept(new Command.HandOver(task, actor, step.at(deed).text()));
        case "lapse" -> found.accept(new Command.Lapse(task));
        default -> { }
      }
    }).findFirst();
  }

  /** Who does it: where the step names nobody, somebody who is called as the role that the task is for. */
  private static Actor actor(Yaml step, TaskState task) {
    String role = Objects.requireNonNullElse(task.role(), "");
    Set<String> roles = step.at("role").present()
        ? Set.copyOf(step.at("role").texts())
        : role.isEmpty() ? Set.of() : Set.of(role);
    return new Actor(step.at("by").value().orElse(role), roles, step.at("acting-for").value().orElse(null));
  }

  private static Findings findings(Yaml step) {
    var checklist = new LinkedHashMap<String, String>();
    step.at("findings").entries().forEach((key, value) -> checklist.put(key, value.text()));
    List<String> place = step.at("place").texts();
    return new Findings(checklist, step.at("photographs").texts(), place.size() < 2
        ? null
        : new Findings.Place(new BigDecimal(place.getFirst()), new BigDecimal(place.getLast())));
  }

  private static Grounds grounds(Yaml step) {
    return new Grounds(step.at("text").text(), step.at("reasons").texts(), step.at("missing").texts());
  }
}
