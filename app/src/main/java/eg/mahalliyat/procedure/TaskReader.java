package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.TaskDefinition.Doer;
import eg.mahalliyat.procedure.TaskDefinition.Timing;
import eg.mahalliyat.procedure.TaskDefinition.Work;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one task. */
final class TaskReader {
  private static final Set<TaskKind> NOT_YET = EnumSet.of(TaskKind.LETTER, TaskKind.ALLOCATION, TaskKind.WAIT);

  private final ProcedureReader reader;
  private final Known known;
  private final List<Fault> faults;

  TaskReader(ProcedureReader reader, Known known, List<Fault> faults) {
    this.reader = reader;
    this.known = known;
    this.faults = faults;
  }

  TaskDefinition read(Yaml task) {
    task.only(faults, "id", "kind", "by", "when", "within", "expires", "lapse", "assign", "not-by", "duties-apart",
        "decisions", "reasons", "fees", "output", "ways");
    String id = task.at("id").text();
    if (!id.matches("[a-z][a-z0-9_]*")) {
      faults.add(task.fault("a task needs an id of small letters, digits and _; conditions use it"));
    }
    TaskKind kind = kind(task);
    return new TaskDefinition(
        id, kind, reader.condition(task.at("when")), doer(task, kind), timing(task, kind), work(task, kind));
  }

  private TaskKind kind(Yaml task) {
    TaskKind kind = reader.word(TaskKind.class, task.at("kind"), TaskKind.REVIEW);
    if (!task.at("kind").present()) {
      faults.add(task.fault("a task needs a kind"));
    }
    if (NOT_YET.contains(kind)) {
      faults.add(task.at("kind").fault("tasks of kind '" + kind.word() + "' are not supported yet"));
    }
    return kind;
  }

  private Doer doer(Yaml task, TaskKind kind) {
    Set<String> notBy = Set.copyOf(task.at("not-by").texts());
    boolean apart = !task.at("duties-apart").text().equals("false");
    return new Doer(role(task, kind), notBy, apart, task.at("assign").text().equals("blind"));
  }

  private @Nullable String role(Yaml task, TaskKind kind) {
    if (kind.stopsClock()) {
      return Actor.APPLICANT;
    }
    if (!kind.byStaff() && kind != TaskKind.HANDOVER) {
      return null;
    }
    String role = task.at("by").text();
    if (!known.roles().contains(role)) {
      faults.add(task.at("by").fault("by: there is no role '" + role + "'"));
    }
    return role;
  }

  private Timing timing(Yaml task, TaskKind kind) {
    Yaml term = task.at(kind == TaskKind.PAYMENT ? "expires" : "within");
    LegalTerm within = term.present() ? reader.term(term).orElse(null) : null;
    boolean lapses = kind.stopsClock() && within != null;
    End lapse = lapses ? reader.word(End.class, task.at("lapse"), End.SHELVED) : null;
    return new Timing(within, lapse);
  }

  private Work work(Yaml task, TaskKind kind) {
    return switch (kind) {
      case REVIEW, INSPECTION, ENDORSEMENT -> new Work(choices(task, "decisions"), null);
      case HANDOVER -> new Work(choices(task, "ways"), null);
      case PAYMENT -> new Work(List.of(), object(task.at("fees"), known.feeStages(), "fee stage"));
      case ISSUE -> new Work(List.of(), object(task.at("output"), known.registers(), "register"));
      case COMPLETION, LETTER, ALLOCATION, WAIT -> new Work(List.of(), null);
    };
  }

  private List<Choice> choices(Yaml task, String key) {
    List<String> keys = task.at(key).texts();
    if (keys.isEmpty()) {
      faults.add(task.fault("task '" + task.at("id").text() + "' needs " + key));
    }
    Yaml reasons = task.at("reasons");
    reasons.only(faults, keys.toArray(String[]::new));
    return keys.stream().map(choice -> new Choice(choice, reasons.at(choice).texts())).toList();
  }

  private String object(Yaml text, Set<String> there, String what) {
    if (!there.contains(text.text())) {
      faults.add(text.fault("there is no " + what + " '" + text.text() + "'; known: " + String.join(", ", there)));
    }
    return text.text();
  }
}
