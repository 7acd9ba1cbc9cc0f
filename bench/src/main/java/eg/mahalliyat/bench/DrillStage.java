package eg.mahalliyat.bench;

import eg.mahalliyat.people.Role;

/** How far a request of a drill has come: the task that waits, whose it is, and the decision that leads on. */
enum DrillStage {
  REVIEW("completeness", Role.COUNTER_CLERK, "complete"),
  DEBTS("debts", Role.REVENUE_OFFICER, "clear"),
  ENDORSEMENT("decision", Role.UNIT_HEAD, "approve");

  /** The decision of a review that turns back to the applicant. */
  static final String INCOMPLETE = "incomplete";

  private final String task;
  private final Role role;
  private final String onward;

  DrillStage(String task, Role role, String onward) {
    this.task = task;
    this.role = role;
    this.onward = onward;
  }

  String task() {
    return task;
  }

  String taskId() {
    return task + "#1";
  }

  Role role() {
    return role;
  }

  String onward() {
    return onward;
  }
}
