package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.requests.Facts;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a request's journal is for officials alone.
 *
 * @param names of officials, by the id that the journal keeps
 */
record ChronicleInside(Web web, Request request, Refused refused, Map<String, String> names) {
  /** What passed among officials; null for what does not concern them either. */
  Chronicle.@Nullable Line line(Entry entry) {
    return switch (entry.type()) {
      case "TaskTaken" -> line(entry, "taken", Json.read(entry.data(), ProcedureFact.TaskTaken.class).taskId(), "", "");
      case "TaskPutBack" ->
          line(entry, "put-back", Json.read(entry.data(), ProcedureFact.TaskPutBack.class).taskId(), "", "");
      case "TaskAssigned" -> assigned(entry, Json.read(entry.data(), ProcedureFact.TaskAssigned.class));
      case "TaskEscalated" -> escalated(entry, Json.read(entry.data(), ProcedureFact.TaskEscalated.class));
      case "SupplementProposed" -> supplement(entry, "proposed",
          web.money(new Money(Json.read(entry.data(), Facts.SupplementProposed.class).piastres())));
      case "SupplementRefused" ->
          supplement(entry, "refused", Json.read(entry.data(), Facts.SupplementRefused.class).why());
      case "SupplementWithdrawalProposed" -> supplement(entry, "withdrawal",
          Json.read(entry.data(), Facts.SupplementWithdrawalProposed.class).reason());
      case "SupplementKept" -> supplement(entry, "kept", "");
      default -> null;
    };
  }

  /** The same, with whoever did it and why. */
  Chronicle.Line signed(Entry entry, Chronicle.Line line) {
    String note = entry.type().equals("DecisionTakenBack")
        ? Json.read(entry.data(), ProcedureFact.DecisionTakenBack.class).reason() : line.note();
    String by = name(entry.actor());
    return new Chronicle.Line(line.text(), note, line.at(),
        actingFor(entry).map(office -> web.t("desk.acting-for", Map.of("who", by, "office", name(office)))).orElse(by));
  }

  /** The office-holder in whose place the official of a fact decided. */
  static Optional<String> actingFor(Entry entry) {
    return entry.type().equals("TaskDecided")
        ? Optional.ofNullable(Json.read(entry.data(), ProcedureFact.TaskDecided.class).actingFor()) : Optional.empty();
  }

  List<String> reasons(String task, ProcedureFact.TaskDecided fact) {
    return refused.reasons(web, request, task, fact.decision(), fact.grounds());
  }

  private Chronicle.Line supplement(Entry entry, String deed, String note) {
    return new Chronicle.Line(web.t("supplements.fact." + deed), note, entry.at(), name(entry.actor()));
  }

  private Chronicle.Line assigned(Entry entry, ProcedureFact.TaskAssigned fact) {
    boolean lot = request.service().definition().procedure().task(key(fact.taskId())).doer().blind();
    return line(entry, lot ? "drawn" : "given", fact.taskId(), name(fact.to()), fact.reason());
  }

  private Chronicle.Line escalated(Entry entry, ProcedureFact.TaskEscalated fact) {
    return line(entry, "escalated", fact.taskId(), RoleNames.name(words(), fact.to()), fact.reason());
  }

  private Chronicle.Line line(Entry entry, String deed, String taskId, String to, String note) {
    String task = words().find("tasks." + key(taskId)).orElse(key(taskId));
    return new Chronicle.Line(web.t("desk.fact." + deed, Map.of("task", task, "to", to)), note, entry.at(),
        name(entry.actor()));
  }

  private String name(String actor) {
    return names.getOrDefault(actor, "");
  }

  private Words words() {
    return request.service().words(web.words().locale());
  }

  private static String key(String taskId) {
    return taskId.substring(0, taskId.indexOf('#'));
  }
}
