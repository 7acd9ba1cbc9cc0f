package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.TaskDefinition.Doer;
import eg.mahalliyat.procedure.TaskDefinition.Timing;
import eg.mahalliyat.procedure.TaskDefinition.Work;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one task. */
final class TaskReader {
  /** Ids that the procedure itself uses. */
  private static final Set<String> TAKEN = Set.of(Lateness.DEEMED, Lateness.ESCALATED, Supplement.TASK, "begin");

  private static final String STAFF = "id kind when by within assign not-by duties-apart decisions reasons";
  private static final Map<TaskKind, String> KEYS = Map.of(
      TaskKind.REVIEW, STAFF + " mask superior checklist bulk",
      TaskKind.INSPECTION, STAFF + " mask checklist photographs coordinates",
      TaskKind.ENDORSEMENT, STAFF,
      TaskKind.COMPLETION, "id kind when within lapse",
      TaskKind.PAYMENT, "id kind when fees expires lapse",
      TaskKind.LETTER, "id kind when to by reply-within stops-clock not-by mask decisions reasons",
      TaskKind.ISSUE, "id kind when output within",
      TaskKind.HANDOVER, "id kind when by within not-by ways",
      TaskKind.ALLOCATION, "id kind when from by within not-by",
      TaskKind.WAIT, "id kind when for until stops-clock");

  private final ProcedureReader reader;
  private final Known known;
  private final List<Fault> faults;

  TaskReader(ProcedureReader reader, Known known, List<Fault> faults) {
    this.reader = reader;
    this.known = known;
    this.faults = faults;
  }

  TaskDefinition read(Yaml task) {
    TaskKind kind = kind(task);
    task.only(faults, KEYS.getOrDefault(kind, STAFF).split(" "));
    String id = task.at("id").text();
    if (!id.matches("[a-z][a-z0-9_]*")) {
      faults.add(task.fault("task.id"));
    }
    if (TAKEN.contains(id)) {
      faults.add(task.at("id").fault("task.id-taken", "task", id));
    }
    return new TaskDefinition(
        id, kind, reader.expressions().condition(task.at("when")), doer(task, kind), timing(task, kind), work(task, kind));
  }

  private TaskKind kind(Yaml task) {
    if (!task.at("kind").present()) {
      faults.add(task.fault("task.kind"));
    }
    return reader.word(TaskKind.class, task.at("kind"), TaskKind.REVIEW);
  }

  private Doer doer(Yaml task, TaskKind kind) {
    Yaml assign = task.at("assign");
    if (assign.present() && !Set.of("pool", "blind").contains(assign.text())) {
      faults.add(assign.fault("task.assign"));
    }
    String role = role(task, kind);
    return new Doer(role, Set.copyOf(task.at("not-by").texts()), reader.truth(task.at("duties-apart"), true),
        assign.text().equals("blind"), superior(task.at("superior"), role), masked(task.at("mask")));
  }

  private boolean masked(Yaml mask) {
    if (mask.present() && !mask.text().equals(Actor.APPLICANT)) {
      faults.add(mask.fault("task.mask"));
    }
    return mask.present();
  }

  private String superior(Yaml superior, @Nullable String role) {
    String who = superior.present() ? reader.role(superior) : Actor.SUPERVISOR;
    if (superior.present() && who.equals(role)) {
      faults.add(superior.fault("task.superior"));
    }
    return who;
  }

  private @Nullable String role(Yaml task, TaskKind kind) {
    return switch (kind) {
      case COMPLETION, PAYMENT -> Actor.APPLICANT;
      case REVIEW, INSPECTION, ENDORSEMENT, LETTER, HANDOVER -> reader.role(task.at("by"));
      case ALLOCATION -> task.at("by").present() ? reader.role(task.at("by")) : null;
      case ISSUE, WAIT -> null;
    };
  }

  private Timing timing(Yaml task, TaskKind kind) {
    Yaml term = task.at(switch (kind) {
      case PAYMENT -> "expires";
      case LETTER -> "reply-within";
      case WAIT -> "for";
      default -> "within";
    });
    Yaml until = task.at("until");
    if (kind == TaskKind.WAIT && term.present() == until.present()) {
      faults.add(task.fault("task.wait"));
    }
    LegalTerm within = term.present() ? reader.term(term).orElse(null) : null;
    boolean lapses = kind.stopsClock() && within != null;
    End lapse = lapses ? reader.word(End.class, task.at("lapse"), End.SHELVED) : null;
    boolean stops = kind.stopsClock() || reader.truth(task.at("stops-clock"), false);
    return new Timing(within, lapse, reader.expressions().day(until), stops);
  }

  private Work work(Yaml task, TaskKind kind) {
    return switch (kind) {
      case ENDORSEMENT -> new Work(choices(task, "decisions"), null, Evidence.NONE);
      case REVIEW, INSPECTION -> new Work(choices(task, "decisions"), null, new EvidenceReader(reader, faults).read(task));
      case LETTER -> new Work(choices(task, "decisions"), object(task, "to", known.bodies(), "body"),
          Evidence.NONE);
      case HANDOVER -> new Work(choices(task, "ways"), null, Evidence.NONE);
      case PAYMENT -> new Work(List.of(), object(task, "fees", known.feeStages(), "fee-stage"), Evidence.NONE);
      case ISSUE -> new Work(List.of(), object(task, "output", known.registers(), "register"), Evidence.NONE);
      case ALLOCATION -> new Work(List.of(), object(task, "from", known.inventories(), "inventory"), Evidence.NONE);
      case COMPLETION, WAIT -> new Work(List.of(), null, Evidence.NONE);
    };
  }

  private List<Choice> choices(Yaml task, String key) {
    List<String> keys = task.at(key).texts();
    if (keys.isEmpty()) {
      faults.add(task.fault("task.needs", "task", task.at("id").text(), "key", key));
    }
    if (Set.copyOf(keys).size() < keys.size()) {
      faults.add(task.at(key).fault("task.twice-in", "task", task.at("id").text(), "key", key));
    }
    Yaml reasons = task.at("reasons");
    reasons.only(faults, keys.toArray(String[]::new));
    List<String> bulk = bulk(task, keys, reasons);
    return keys.stream().map(choice -> new Choice(choice, reasons.at(choice).texts(), bulk.contains(choice))).toList();
  }

  /** What is taken for many cases at once needs neither grounds nor findings: nobody could give those for all alike. */
  private List<String> bulk(Yaml task, List<String> keys, Yaml reasons) {
    Yaml bulk = task.at("bulk");
    for (Yaml decision : bulk.items()) {
      boolean plain = keys.contains(decision.text()) && !reasons.at(decision.text()).present();
      if (!plain || task.at("checklist").present()) {
        faults.add(decision.fault("task.bulk", "decision", decision.text()));
      }
    }
    return bulk.texts();
  }

  private String object(Yaml task, String key, Set<String> there, String what) {
    Yaml text = task.at(key);
    if (!there.contains(text.text())) {
      faults.add(text.fault("no-such." + what, "text", text.text(), "known", String.join(", ", there)));
    }
    return text.text();
  }
}
