package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Rule;
import eg.mahalliyat.procedure.Stage;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.shared.Fault;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the golden cases of a service show all of it: every stage, every end, and the way back from a completion. */
final class Coverage {
  private Coverage() {}

  static void check(Service service, List<Played> played, List<Fault> faults) {
    var procedure = service.definition().procedure();
    var ends = EnumSet.noneOf(End.class);
    procedure.stages().values().forEach(stage -> ends.addAll(ends(stage)));
    played.forEach(one -> ends.removeAll(one.ends()));
    ends.forEach(end -> faults.add(fault(service, "coverage.end", "end", end.word())));

    var stages = new TreeSet<>(procedure.stages().keySet());
    played.forEach(one -> stages.removeAll(one.stages()));
    stages.forEach(stage -> faults.add(fault(service, "coverage.stage", "stage", stage)));

    procedure.stages().values().stream().filter(Coverage::completes)
        .filter(stage -> played.stream().noneMatch(one -> leaves(one, stage.key())))
        .forEach(stage -> faults.add(fault(service, "coverage.back", "stage", stage.key())));
  }

  private static Set<End> ends(Stage stage) {
    var ends = EnumSet.noneOf(End.class);
    for (Rule rule : stage.next()) {
      if (rule.target() instanceof Rule.Target.Ends to) {
        ends.add(to.end());
      }
    }
    for (TaskDefinition task : stage.tasks()) {
      if (task.timing().lapse() != null) {
        ends.add(task.timing().lapse());
      }
    }
    return ends;
  }

  private static boolean completes(Stage stage) {
    return stage.tasks().stream().anyMatch(task -> task.kind() == TaskKind.COMPLETION);
  }

  private static boolean leaves(Played one, String stage) {
    int at = one.stages().indexOf(stage);
    return at >= 0 && at + 1 < one.stages().size();
  }

  private static Fault fault(Service service, String key, String name, String value) {
    return new Fault(service.code() + "/" + ServiceFiles.DEFINITION, 1, key, Map.of(name, value));
  }
}
