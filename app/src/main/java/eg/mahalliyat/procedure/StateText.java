package eg.mahalliyat.procedure;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A state as it is kept: JSON in which what does not change any more stands first, so that the log of a move holds
 * little else than the move. What the definition says already is left out; times are milliseconds since 1970.
 */
public final class StateText {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Comparator<TaskState> CLOSED_FIRST =
      Comparator.comparing(StateText::closedAt).thenComparing(TaskState::openedAt).thenComparing(TaskState::id);

  private final Procedure procedure;

  /** For states of requests that go this way. */
  public StateText(Procedure procedure) {
    this.procedure = procedure;
  }

  /** @param state whose times are whole milliseconds */
  public String write(State state) {
    StringWriter text = new StringWriter(1_024);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("begunBy", state.begunBy());
      json.writeNumberProperty("begunAt", state.clock().startedAt().toEpochMilli());
      json.writeStringProperty("term", state.clock().term().days() + " " + state.clock().term().kind());
      json.writeObjectPropertyStart("tasks");
      List<TaskState> tasks = new ArrayList<>(state.tasks().values());
      tasks.sort(CLOSED_FIRST);
      tasks.forEach(task -> write(json, task));
      json.writeEndObject();
      writeDecisions(json, state);
      json.writeStringProperty("stage", state.stage());
      write(json, state.clock());
      if (!state.traces().isEmpty()) {
        json.writePOJOProperty("traces", state.traces());
      }
      if (state.end() != null) {
        json.writeStringProperty("end", state.end().name());
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  /** What {@link #write} wrote. */
  public State read(String text) {
    JsonNode json = JSON.readTree(text);
    Map<String, TaskState> tasks = new HashMap<>();
    json.path("tasks").properties().forEach(p -> tasks.put(p.getKey(), task(p.getKey(), p.getValue())));
    Map<String, String> decisions = latest(tasks);
    json.path("decisions").properties().forEach(p -> decisions.put(p.getKey(), p.getValue().stringValue()));
    json.path("undecided").forEach(key -> decisions.remove(key.stringValue()));
    List<Trace> traces = new ArrayList<>();
    json.path("traces").forEach(trace -> traces.add(JSON.treeToValue(trace, Trace.class)));
    return new State(json.path("stage").stringValue(), json.path("begunBy").stringValue(), tasks, decisions,
        clock(json), json.has("end") ? End.valueOf(json.path("end").stringValue()) : null, traces);
  }

  private void write(JsonGenerator json, TaskState task) {
    TaskDefinition definition = procedure.task(task.task());
    TaskState.Opening opening = task.opening();
    json.writeObjectPropertyStart(task.id());
    if (task.kind() != definition.kind()) {
      json.writeStringProperty("kind", task.kind().name());
    }
    if (!Objects.equals(task.role(), definition.doer().role())) {
      json.writeStringProperty("role", task.role());
    }
    json.writeNumberProperty("at", opening.at().toEpochMilli());
    write(json, "due", opening.dueAt());
    write(json, "suggested", opening.suggested());
    if (!opening.drawn().isEmpty()) {
      json.writePOJOProperty("drawn", opening.drawn());
    }
    if (opening.told() != null) {
      json.writeNumberProperty("told", opening.told());
    }
    if (task.closing() != null) {
      write(json, task.closing());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, TaskState.Closing closing) {
    json.writeNumberProperty("closed", closing.at().toEpochMilli());
    if (closing.status() != TaskStatus.DONE) {
      json.writeStringProperty("status", closing.status().name());
    }
    write(json, "result", closing.result());
    write(json, "by", closing.by());
    if (!closing.grounds().equals(Grounds.NONE)) {
      json.writePOJOProperty("grounds", closing.grounds());
    }
    if (closing.particulars() != null) {
      json.writePOJOProperty("particulars", closing.particulars());
    }
  }

  private TaskState task(String id, JsonNode json) {
    String key = id.substring(0, id.indexOf('#'));
    TaskDefinition definition = procedure.task(key);
    TaskKind kind = json.has("kind") ? TaskKind.valueOf(json.path("kind").stringValue()) : definition.kind();
    String role = json.has("role") ? text(json, "role") : definition.doer().role();
    List<String> drawn = new ArrayList<>();
    json.path("drawn").forEach(who -> drawn.add(who.stringValue()));
    TaskState.Opening opening = new TaskState.Opening(Objects.requireNonNull(time(json, "at")), time(json, "due"),
        text(json, "suggested"), drawn, json.has("told") ? json.path("told").intValue() : null);
    return new TaskState(id, key, kind, role, opening, closing(json));
  }

  private static TaskState.@Nullable Closing closing(JsonNode json) {
    Instant at = time(json, "closed");
    if (at == null) {
      return null;
    }
    TaskStatus status = json.has("status") ? TaskStatus.valueOf(json.path("status").stringValue()) : TaskStatus.DONE;
    Grounds grounds =
        json.has("grounds") ? JSON.treeToValue(json.path("grounds"), Grounds.class) : Grounds.NONE;
    TaskState.Particulars particulars = json.has("particulars")
        ? JSON.treeToValue(json.path("particulars"), TaskState.Particulars.class) : null;
    return new TaskState.Closing(status, text(json, "result"), text(json, "by"), at, grounds, particulars);
  }

  /** Only what differs from the latest result of each task: usually nothing. */
  private void writeDecisions(JsonGenerator json, State state) {
    Map<String, String> latest = latest(state.tasks());
    Map<String, String> other = new HashMap<>(state.decisions());
    other.entrySet().removeAll(latest.entrySet());
    if (!other.isEmpty()) {
      json.writePOJOProperty("decisions", other);
    }
    latest.keySet().removeAll(state.decisions().keySet());
    if (!latest.isEmpty()) {
      json.writePOJOProperty("undecided", latest.keySet());
    }
  }

  private static Map<String, String> latest(Map<String, TaskState> tasks) {
    Map<String, TaskState> last = new HashMap<>();
    for (TaskState task : tasks.values()) {
      boolean decided = task.status() == TaskStatus.DONE && task.decision() != null;
      if (decided && task.kind() != TaskKind.ISSUE && task.kind() != TaskKind.HANDOVER) {
        last.merge(task.task(), task, (a, b) -> closedAt(a).isAfter(closedAt(b)) ? a : b);
      }
    }
    Map<String, String> results = new HashMap<>();
    last.forEach((key, task) -> results.put(key, Objects.requireNonNull(task.decision())));
    return results;
  }

  private static void write(JsonGenerator json, LegalClock clock) {
    write(json, "dueAt", clock.dueAt());
    LegalClock.Stop stop = clock.stop();
    if (stop != null) {
      json.writeNumberProperty("stoppedAt", stop.at().toEpochMilli());
      json.writeStringProperty("stoppedFor", stop.reason());
    }
    write(json, "passedAt", clock.passedAt());
  }

  private static LegalClock clock(JsonNode json) {
    String[] term = json.path("term").stringValue().split(" ");
    Instant stopped = time(json, "stoppedAt");
    return new LegalClock(new LegalTerm(Integer.parseInt(term[0]), DayKind.valueOf(term[1])),
        Objects.requireNonNull(time(json, "begunAt")), Objects.requireNonNull(time(json, "dueAt")),
        stopped == null ? null : new LegalClock.Stop(stopped, json.path("stoppedFor").stringValue()),
        time(json, "passedAt"));
  }

  private static Instant closedAt(TaskState task) {
    return task.closing() == null ? Instant.MAX : task.closing().at();
  }

  private static void write(JsonGenerator json, String name, @Nullable Instant time) {
    if (time != null) {
      json.writeNumberProperty(name, time.toEpochMilli());
    }
  }

  private static void write(JsonGenerator json, String name, @Nullable String text) {
    if (text != null) {
      json.writeStringProperty(name, text);
    }
  }

  private static @Nullable Instant time(JsonNode json, String name) {
    return json.has(name) ? Instant.ofEpochMilli(json.path(name).longValue()) : null;
  }

  private static @Nullable String text(JsonNode json, String name) {
    return json.path(name).isString() ? json.path(name).stringValue() : null;
  }
}
