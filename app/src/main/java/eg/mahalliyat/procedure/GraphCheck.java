package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Rule.Target;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every way leads from the start to an end, through people. */
final class GraphCheck {
  private final Procedure procedure;
  private final Yaml tree;
  private final List<Fault> faults;

  private GraphCheck(Procedure procedure, Yaml tree, List<Fault> faults) {
    this.procedure = procedure;
    this.tree = tree;
    this.faults = faults;
  }

  static void check(Procedure procedure, Yaml tree, List<Fault> faults) {
    var check = new GraphCheck(procedure, tree, faults);
    check.unreachable();
    check.endless();
    check.loops();
    check.joins();
    TaskCheck.check(procedure, tree, faults);
    NegativeCheck.check(procedure, tree, faults);
  }

  /** A confirmed acceptance leads from anywhere, so from the start too. */
  private void unreachable() {
    Set<String> from = new LinkedHashSet<>(List.of(procedure.start()));
    if (procedure.lateness().to() != null) {
      from.add(procedure.lateness().to());
    }
    Set<String> seen = walk(from, edges());
    procedure.stages().keySet().stream()
        .filter(stage -> !seen.contains(stage))
        .forEach(stage -> fault(stage, "stage.unreachable", "start", procedure.start()));
  }

  private void endless() {
    var back = new HashMap<String, Set<String>>();
    edges().forEach((from, tos) -> tos.forEach(to -> back.computeIfAbsent(to, _ -> new HashSet<>()).add(from)));
    Set<String> ending = procedure.stages().values().stream()
        .filter(stage -> stage.next().stream().anyMatch(rule -> rule.target() instanceof Target.Ends))
        .map(Stage::key)
        .collect(Collectors.toSet());
    Set<String> seen = walk(ending, back);
    procedure.stages().keySet().stream()
        .filter(stage -> !seen.contains(stage))
        .forEach(stage -> fault(stage, "stage.endless"));
  }

  /** A loop in which every stage may pass without a person would spin for ever. */
  private void loops() {
    var machines = new LinkedHashMap<String, Set<String>>();
    edges().forEach((from, tos) -> {
      if (!byPeople(procedure.stage(from))) {
        machines.put(from, tos);
      }
    });
    machines.forEach((stage, tos) -> {
      Set<String> onward = tos.stream().filter(machines::containsKey).collect(Collectors.toSet());
      if (walk(onward, machines).contains(stage)) {
        fault(stage, "stage.loop");
      }
    });
  }

  private void joins() {
    for (Stage stage : procedure.stages().values()) {
      if (stage.join() instanceof Join.FirstOf first
          && stage.tasks().stream().noneMatch(task -> task.choice(first.decision()) != null)) {
        fault(stage.key(), "stage.join-decision", "decision", first.decision());
      }
    }
  }

  private static boolean byPeople(Stage stage) {
    return stage.tasks().stream().anyMatch(task -> task.when() == null && task.doer().role() != null);
  }

  private Map<String, Set<String>> edges() {
    var edges = new LinkedHashMap<String, Set<String>>();
    procedure.stages().forEach((key, stage) -> edges.put(key, stage.next().stream()
        .map(Rule::target)
        .<String>mapMulti((target, onward) -> {
          if (target instanceof Target.To to) {
            onward.accept(to.stage());
          }
        })
        .collect(Collectors.toSet())));
    return edges;
  }

  private static Set<String> walk(Set<String> from, Map<String, Set<String>> edges) {
    var seen = new HashSet<String>();
    var queue = new ArrayDeque<>(from);
    while (!queue.isEmpty()) {
      String stage = queue.pop();
      if (seen.add(stage)) {
        queue.addAll(edges.getOrDefault(stage, Set.of()));
      }
    }
    return seen;
  }

  private void fault(String stage, String key, String... place) {
    Yaml at = tree.at("stages").at(stage);
    faults.add(place.length == 0
        ? at.fault(key, "stage", stage)
        : at.fault(key, "stage", stage, place[0], place[1]));
  }
}
