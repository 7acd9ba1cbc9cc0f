package eg.mahalliyat.procedure;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the tasks fit together: each named once, nobody kept from all of them, nothing waited for without end. */
final class TaskCheck {
  private final Procedure procedure;
  private final List<Yaml> places = new ArrayList<>();
  private final List<Fault> faults;

  private TaskCheck(Procedure procedure, List<Fault> faults) {
    this.procedure = procedure;
    this.faults = faults;
  }

  static void check(Procedure procedure, Yaml tree, List<Fault> faults) {
    var check = new TaskCheck(procedure, faults);
    tree.at("stages").entries().values().forEach(stage -> check.places.addAll(stage.at("tasks").items()));
    check.twice();
    check.places.forEach(place -> check.task(procedure.task(place.at("id").text()), place));
  }

  private void twice() {
    Set<String> ids = new HashSet<>();
    for (Yaml place : places) {
      if (!ids.add(place.at("id").text())) {
        faults.add(place.fault("task.twice", "task", place.at("id").text()));
      }
    }
  }

  private void task(TaskDefinition task, Yaml place) {
    for (String other : task.doer().notBy()) {
      if (other.equals(task.id())) {
        faults.add(place.at("not-by").fault("task.not-by-itself", "task", other));
      } else if (procedure.stageOf(other) == null) {
        faults.add(place.at("not-by").fault("task.not-by", "task", other));
      }
    }
    if (task.doer().blind() && task.kind() == TaskKind.ENDORSEMENT) {
      faults.add(place.at("assign").fault("task.assign-endorsement"));
    }
    if (task.doer().masked() && !procedure.masks(Set.of(String.valueOf(task.doer().role())))) {
      faults.add(place.at("mask").fault("task.mask-in-vain", "role", String.valueOf(task.doer().role())));
    }
    if (task.kind() == TaskKind.COMPLETION && task.timing().within() == null) {
      faults.add(place.fault("task.completion-within"));
    }
    if (task.timing().lapse() == End.WITHDRAWN || task.timing().lapse() == End.COMPLETED) {
      faults.add(place.at("lapse").fault("task.lapse"));
    }
    if (task.kind() != TaskKind.REVIEW && task.choice("incomplete") != null) {
      faults.add(place.at("decisions").fault("task.incomplete"));
    }
  }
}
