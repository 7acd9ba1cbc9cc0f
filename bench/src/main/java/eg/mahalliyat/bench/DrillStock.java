package eg.mahalliyat.bench;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was prepared for a drill, all in one office.
 *
 * @param references numbers to pay under, each once
 * @param labels what a page calls a decision, by {@code task.decision}
 */
record DrillStock(List<Case> cases, List<Official> officials, List<String> references, Map<String, String> labels) {
  static final String PASSWORD = "a long password for drills";

  /**
   * How much of what is needed.
   *
   * @param cases how many requests wait at each stage
   * @param payable how many have a number to pay under
   * @param officials how many of each role
   */
  record Plan(Map<DrillStage, Integer> cases, int payable, Map<Role, Integer> officials) {
    int all() {
      return cases.values().stream().mapToInt(Integer::intValue).sum() + payable;
    }
  }

  /** A request that waits for a decision. */
  record Case(UUID request, DrillStage stage, Citizen applicant) {}

  record Official(UUID id, String username, String name, Role role) {
    /** As the journal names him. */
    String actor() {
      return "staff:" + id;
    }
  }

  record Citizen(NationalId nationalId, MobileNumber mobile) {}

  List<Case> at(DrillStage stage) {
    return cases.stream().filter(one -> one.stage() == stage).toList();
  }

  List<Official> holding(Role role) {
    return officials.stream().filter(one -> one.role() == role).toList();
  }

  String label(DrillStage stage, String decision) {
    return labels.getOrDefault(stage.task() + "." + decision, decision);
  }
}
